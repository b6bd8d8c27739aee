import { Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';

const brokenWires = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOENT',
]);
/** 08 connection, 53 no resources (disk full, too many clients), 57 cancelled, shutting down or starting, 58 IO. */
const awayState = /^(08...|53...|57...|58...)$/;
/** Messages of `pg` and its pool that come without a code. */
const awayMessage =
  /connection terminated|not queryable|timeout exceeded when trying to connect|query read timeout|pool after calling end/i;
/** Name of TypeORM's error for a transaction whose connection broke between two statements. */
const lostRunner = 'QueryRunnerAlreadyReleasedError';

/** Optional fields of any error. Checked by shape: `instanceof` fails for errors of another realm (Jest). */
type Failure = {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  constraint?: unknown;
  permanent?: unknown;
  driverError?: unknown;
  errors?: unknown;
  cause?: unknown;
};

const failureOf = (error: unknown): Failure => (typeof error === 'object' && error !== null ? error : {});

/** Whether the server is unreachable or cannot work: a retry may succeed later, and nothing is wrong with the data. */
export function isAway(error: unknown): boolean {
  const { name, code, message, driverError, errors, cause } = failureOf(error);
  if (name === lostRunner) return true;
  if (typeof code === 'string' && (brokenWires.has(code) || awayState.test(code))) return true;
  if (code === undefined && typeof message === 'string' && awayMessage.test(message)) return true;
  if (Array.isArray(errors) && errors.some(isAway)) return true;
  return [driverError, cause].some((inner) => inner !== undefined && inner !== error && isAway(inner));
}

/** A retry will not help: a rule refused, or the payload is bad. */
export function isPermanent(error: unknown): boolean {
  return error instanceof RuleBroken || error instanceof Problem || failureOf(error).permanent === true;
}

/**
 * The constraint that fails when another transaction began the same history at the same time; this one is retried after
 * it.
 */
const begunElsewhere = 'chain_heads_pkey';

/**
 * Whether two transactions collided (serialization failure, deadlock, one history): one was rolled back and may be
 * retried.
 */
export function isCollision(error: unknown): boolean {
  const { code, constraint, driverError } = failureOf(error);
  if (driverError !== undefined && driverError !== error && isCollision(driverError)) return true;
  return code === '40001' || code === '40P01' || (code === '23505' && constraint === begunElsewhere);
}

/** The code of an event that its topic's owner has not written. */
export const foreign = 'foreign-event';

/**
 * Returns the part of an error that may be logged: our own words, or the bare code of another library, whose message
 * may quote values.
 */
export function reasonOf(error: unknown): { code: string; reason: string } {
  if (error instanceof RuleBroken || error instanceof Problem) return { code: error.code, reason: error.message };
  const { name, message, code: own, permanent, driverError } = failureOf(error);
  if (permanent === true) return { code: own === foreign ? foreign : 'bad-event', reason: String(message) };
  const { code, constraint } = failureOf(driverError ?? error);
  const known = [name, code, constraint].filter((part) => typeof part === 'string');
  return { code: 'handler-failed', reason: known.join(' ') || 'unknown' };
}
