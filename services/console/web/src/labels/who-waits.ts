import type { CaseItem } from '../api/answers.js';
import type { Said } from '../words/words.js';
import { familyOf } from './case-tag.js';

type Row = Pick<CaseItem, 'state' | 'handler' | 'handlerName' | 'waitingSince' | 'submittedAt'>;
/** Whose turn it is, in words or by name, and since when; null: nobody's any more. */
export type Turn = { said: Said; since: string | null } | null;

/** Whose turn a case is: who signs, who gives it out, or the one who has it. */
export function whoWaits({ state, handler, handlerName, waitingSince, submittedAt }: Row): Turn {
  const family = familyOf(state);
  if (family === 'ended') return null;
  if (family === 'paused') return { said: { key: 'turn.paused' }, since: null };
  if (state === 'awaiting-decision') return { said: { key: 'turn.sign' }, since: submittedAt };
  if (handler === null || state === 'accepted') return { said: { key: 'turn.assign' }, since: waitingSince };
  return { said: { key: 'turn.handler', values: { name: handlerName ?? '–' } }, since: waitingSince };
}
