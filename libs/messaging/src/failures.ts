import { Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';

const brokenWires = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'ENOENT',
]);
/** 08 connection, 53 no resources (disk full, too many clients), 57P shutting down or starting, 58 IO, 25006 a standby. */
const awayState = /^(08...|53...|57P..|58...|25006)$/;
/** What `pg` and its pool say without a code. */
const awayMessage = /connection terminated|not queryable|timeout exceeded when trying to connect|pool after calling end/i;

/** The server cannot be reached or cannot work: the same attempt may succeed later, and nothing is wrong with the data. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as { code?: unknown; driverError?: unknown; errors?: unknown };
  if (typeof code === 'string' && (brokenWires.has(code) || awayState.test(code))) return true;
  if (code === undefined && awayMessage.test(error.message)) return true;
  if (driverError !== undefined && driverError !== error && isAway(driverError)) return true;
  if (Array.isArray(errors) && errors.some(isAway)) return true;
  return isAway(error.cause);
}

/** Trying again will not help: a rule said no, or the payload is bad. */
export function isPermanent(error: unknown): boolean {
  if (error instanceof RuleBroken || error instanceof Problem) return true;
  return error instanceof Error && (error as { permanent?: unknown }).permanent === true;
}

/** Two transactions met (serialization failure, deadlock): one of them was undone and may simply run again. */
export function isCollision(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return [code, driverError?.code].some((found) => found === '40001' || found === '40P01');
}

/** What may be kept of an error: our own words, or the bare code of somebody else's, which may quote values. */
export function reasonOf(error: unknown): { code: string; reason: string } {
  if (error instanceof RuleBroken || error instanceof Problem) return { code: error.code, reason: error.message };
  if (!(error instanceof Error)) return { code: 'unknown', reason: 'not an error object' };
  if ((error as { permanent?: unknown }).permanent === true) return { code: 'bad-event', reason: error.message };
  const driver = (error as { driverError?: unknown }).driverError ?? error;
  const { code, constraint } = driver as { code?: unknown; constraint?: unknown };
  const known = [code, constraint].filter((part) => typeof part === 'string').join(' ');
  return { code: 'handler-failed', reason: known ? `${error.name} ${known}` : error.name };
}
