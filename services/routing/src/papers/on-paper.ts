import { RuleBroken } from '@cau-noi/rules';
import type { Action, CaseState, Kind } from '@cau-noi/vocabulary';
import type { Act, Case, Paper } from '../case/case.js';
import { stateAfter } from '../case/guards.js';
import { checkPaperOrder } from '../case/order-of-acts.js';
import { checkPaper } from './paper.js';

/** The paper as it was typed in: whatever is missing is refused with the article that asks for it. */
export type Given = { document?: { [Part in keyof Paper]?: Paper[Part] | null } | null };

/** The articles that ask for the paper of an act: of a complaint, and of a denunciation. */
const articles: Readonly<Partial<Record<Action, readonly [complaint: string, denunciation: string]>>> = {
  suspend: ['Luật Khiếu nại Đ.11a; NĐ 124/2020 Đ.28b', 'Luật Tố cáo Đ.34(1)'],
  resume: ['NĐ 124/2020 Đ.28b(2)', 'Luật Tố cáo Đ.34(2)'],
  extend: ['Luật Khiếu nại Đ.28', 'Luật Tố cáo Đ.30(4); NĐ 31/2019 Đ.3(4)'],
  'mark-complex': ['NĐ 124/2020 Đ.3a(2)', 'NĐ 31/2019 Đ.3'],
  'start-examination': ['NĐ 31/2019 Đ.15', 'NĐ 31/2019 Đ.15'],
  'end-examination': ['NĐ 31/2019 Đ.15', 'NĐ 31/2019 Đ.15'],
  'take-over': ['Luật Tố cáo Đ.38(5)', 'Luật Tố cáo Đ.38(5); NĐ 31/2019 Đ.5'],
  terminate: ['Luật Khiếu nại Đ.11a(2); NĐ 124/2020 Đ.28b', 'Luật Tố cáo Đ.34(3)'],
};

/**
 * The state that follows and the paper on which the act stands. Throws what stands against the act, then
 * `document-missing`, `paper-date-in-future`, `paper-before-…`, `before-paper`.
 */
export function permitted(
  action: Action,
  current: Case,
  document: Given['document'],
  act: Act,
): { state: CaseState; paper: Paper } {
  const state = stateAfter(action, current, act);
  const paper = paperOf(document, articleOf(action, current.kind));
  checkPaper(paper, act.now);
  checkPaperOrder(action, current, paper.date, act.at);
  return { state, paper };
}

const articleOf = (action: Action, kind: Kind): string | undefined => articles[action]?.[kind === 'TC' ? 1 : 0];

function paperOf(given: Given['document'], article?: string): Paper {
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
