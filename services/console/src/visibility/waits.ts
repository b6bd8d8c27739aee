import { permissions, type Permission } from '@cau-noi/platform';
import type { CaseState, Role } from '@cau-noi/vocabulary';
import type { Reader } from './visibility.js';

/** What of a case waits for a reader: to work on it, to give it to somebody, or to sign or approve its result. */
export const waits = ['work', 'assign', 'sign'] as const;
export type Waits = (typeof waits)[number];

/** What the post of the reader may do. */
export type Rights = ReadonlySet<Permission>;

type Standing = { state: CaseState; unitId: string | null; handlerOfficerId: string | null };

/** What the handler does next, by the right it needs; the other states wait for somebody else, or for nobody. */
const work: Readonly<Partial<Record<CaseState, Permission>>> = {
  received: 'case.classify',
  classified: 'case.accept',
  accepted: 'case.submit',
  assigned: 'case.take-up',
  verifying: 'case.submit',
  decided: 'case.close',
};

/**
 * The reader's own next step, by unit and right: null where it is somebody else's. Units above read on, but nothing of a
 * case below waits for them; and what a post has no right to do does not wait for it.
 */
export function waitsFor(reader: Reader, { state, unitId, handlerOfficerId }: Standing): Waits | null {
  if (unitId === null || unitId !== reader.unitId) return null;
  if (state === 'awaiting-decision') return maySign(reader) ? 'sign' : null;
  const right = work[state];
  if (right !== undefined && handlerOfficerId === reader.officerId && has(reader, right)) return 'work';
  const isToBeGiven = state === 'accepted' || ((state === 'received' || state === 'classified') && !handlerOfficerId);
  return isToBeGiven && has(reader, 'case.assign') ? 'assign' : null;
}

/** Whether the reader goes on with an accepted case. */
export const maySettle = (reader: Pick<Reader, 'role'>): boolean => has(reader, 'case.submit');

/** Whether results of the reader's unit wait for the reader. */
export const maySign = (reader: Pick<Reader, 'role'>): boolean => has(reader, 'case.sign');

const has = ({ role }: Pick<Reader, 'role'>, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role);
