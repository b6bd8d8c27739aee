import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { CaseState } from '@cau-noi/vocabulary';
import type { Act, Case, Paper } from '../case/case.js';
import { stateAfter, type Guarded } from '../case/guards.js';
import { checkPaperOrder } from '../case/order-of-acts.js';

/** The paper as it was typed in: whatever is missing is refused with the article that asks for it. */
export type Given = { document?: { [Part in keyof Paper]?: Paper[Part] | null } | null };

/** An act on paper. `articles` ask for the paper: of a complaint, and of a denunciation. */
export type ActOnPaper = Guarded & { articles?: readonly [complaint: string, denunciation: string] };

/**
 * Returns the state that follows and the paper of the act. Throws what prevents the act, then `document-missing`,
 * `paper-date-in-future`, `paper-before-…`, `before-paper`.
 */
export function permitted(
  act: ActOnPaper,
  current: Case,
  document: Given['document'],
  done: Act,
): { state: CaseState; paper: Paper } {
  const state = stateAfter(act, current, done);
  return { state, paper: paperIn(act, current, document, done) };
}

/** The paper that was typed in, whole and of a date that contradicts nothing. Codes as of `permitted`. */
export function paperIn({ name, articles }: ActOnPaper, current: Case, document: Given['document'], done: Act): Paper {
  const paper = wholePaper(document, articles?.[current.kind === 'TC' ? 1 : 0]);
  checkPaper(paper, done.now);
  checkPaperOrder(name, current, paper.date, done.at);
  return paper;
}

function wholePaper(given: Given['document'], article?: string): Paper {
  const number = given?.number?.trim();
  if (number && given?.date && given.signerPostId) {
    return { number, date: given.date, signerPostId: given.signerPostId };
  }
  const because = article ? ` (${article})` : '';
  throw new RuleBroken(
    'document-missing',
    {
      vi: `Việc này phải có văn bản${because}. Ghi đủ số, ngày và người ký của văn bản.`,
      en: `This needs a paper${because}. Give its number, date and signer.`,
    },
    article ? { article } : {},
  );
}

/** `paper-date-in-future`: a paper cannot carry a date that has not come yet. */
function checkPaper(paper: Paper, now: Date): void {
  if (paper.date > dayOf(now)) {
    throw new RuleBroken(
      'paper-date-in-future',
      {
        vi: 'Ngày của văn bản ở sau hôm nay. Kiểm tra lại ngày trên văn bản.',
        en: 'The date of the paper lies after today. Check the date on the paper.',
      },
      { date: paper.date },
    );
  }
}
