import {
  caseFacts,
  closingOutcomes,
  criteria,
  decisionOutcomes,
  issuedPapers,
  returnReasons,
  suspensionGrounds,
  terminationGrounds,
  type Kind,
  type Text,
} from '@cau-noi/vocabulary';
import type { Orderable } from './allowed-actions.js';
import type { Case } from '../case/case.js';

/** One code that may be chosen now, with its words. */
export type Choice = { code: string; label: Text };
/** The field of a command's body that takes one of these codes (or some of them). */
export type Choices = { field: string; codes: Choice[] };

type Listed = Text & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision' };
type About = Pick<Case, 'kind' | 'state' | 'acceptedAt' | 'decidedAt'>;

/** What an action lets one choose for this case, out of the tables by which its rule refuses; null where nothing is chosen. */
export function choicesOf(action: Orderable, about: About): Choices | null {
  switch (action) {
    case 'return':
      return listed('reason', returnReasons, about);
    case 'decide':
      return listed('outcome', decisionOutcomes, about, (code) => code !== 'answered' || about.kind === 'KNPA');
    case 'close':
      return listed('outcome', closingOutcomes, about, (code) => (code === 'settled') === (about.state === 'decided'));
    case 'suspend':
      return listed('ground', suspensionGrounds, about);
    case 'terminate':
      return listed('ground', terminationGrounds, about);
    case 'mark-complex':
      return listed('criteria', criteria, about);
    case 'correct-facts':
      return listed('facts', caseFacts, about, (code) => code !== 'acceptedAt' || about.acceptedAt !== null);
    case 'issue-paper':
      return listed('paper', issuedPapers, about);
    default:
      return null;
  }
}

function listed(
  field: string,
  table: Readonly<Record<string, Listed>>,
  about: About,
  fits: (code: string) => boolean = () => true,
): Choices {
  const isPossible = ({ kinds, after }: Listed): boolean =>
    (kinds?.includes(about.kind) ?? true) &&
    (after !== 'acceptance' || about.acceptedAt !== null) &&
    (after !== 'decision' || about.decidedAt !== null);
  const codes = Object.entries(table).filter(([code, entry]) => isPossible(entry) && fits(code));
  return { field, codes: codes.map(([code, { vi, en }]) => ({ code, label: { vi, en } })) };
}
