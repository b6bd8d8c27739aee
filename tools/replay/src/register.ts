import { unitDueRefusal } from '@cau-noi/rules';

/** One piece of work in a register: who did what, when. */
export type RegisterStep = { at: Date; activity: string; officer: string | null; group: string | null };

/** One matter of a register, whatever file it came from. Instants are UTC, to the millisecond. */
export type RegisterCase = {
  name: string;
  channel: string;
  unit: string;
  officer: string;
  receivedAt: Date;
  dueAt: Date;
  endedAt: Date | null;
  steps: RegisterStep[];
};

/** A row that cannot be read, with its line (1 = first line of the file). */
export type Malformed = { line: number; case: string | null; reason: string };

/** What a file holds: the cases that can be played, in the order of the file, and the rows that spoil a case. */
export type Register = { cases: RegisterCase[]; malformed: Malformed[] };

/** Nothing happens to a case before it is there: what a register dates earlier is entered as of its start. */
export const notBeforeReceipt = ({ receivedAt }: Pick<RegisterCase, 'receivedAt'>, at: Date): Date =>
  at < receivedAt ? receivedAt : at;

/**
 * Returns why the system would refuse the deadline of a case, which it plays as the date set by a unit; null: it can be
 * played.
 */
export const deadlineFault = ({ receivedAt, dueAt }: Pick<RegisterCase, 'receivedAt' | 'dueAt'>): string | null => {
  const refusal = unitDueRefusal('KNPA', dueAt, receivedAt);
  return refusal && `the deadline cannot be played (${refusal.code}): ${refusal.text.en}`;
};

const pattern = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads an instant that carries its zone; what is finer than a millisecond is cut off. Returns a reason instead when it
 * is not an instant, has no zone, or names a day that does not exist.
 */
export function readInstant(text: string): Date | string {
  const found = pattern.exec(text.trim());
  if (!found)
    return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text.trim())
      ? 'has no time zone'
      : 'is not an instant';
  const [, year, month, day, hour, minute, second, fraction = '', zone = 'Z'] = found;
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`);
  if (Number.isNaN(local.getTime()) || local.getUTCDate() !== Number(day))
    return 'names a day or time that does not exist';
  const offset = zone === 'Z' ? 0 : offsetMinutes(zone);
  if (offset === null) return 'names a time zone that does not exist';
  return new Date(local.getTime() - offset * 60_000);
}

function offsetMinutes(zone: string): number | null {
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** A stable code out of any words: lower-case letters and digits joined by hyphens, at most 80 characters. */
export function toCode(words: string): string {
  const folded = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return (
    folded
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80)
      .replace(/-+$/, '') || 'unnamed'
  );
}
