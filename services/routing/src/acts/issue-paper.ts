import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { issuedPapers, type PaperKind, type PaperRule } from '@cau-noi/vocabulary';
import { decided, headOf, type Case } from '../case/case.js';
import { inTable } from '../case/guards.js';
import { before, type Milestone } from '../case/order-of-acts.js';
import { beforeIssued } from '../papers/issued-papers.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, note, paper } from './field.js';

/**
 * Records that a paper was issued, sent or published, in any state. `paper-not-for-kind`, `paper-too-early`; `before-acceptance`,
 * `before-decision`, `before-issued-paper` {act}.
 */
export const issuePaper: ActDefinition<'issue-paper', Given & { paper: PaperKind }> = {
  name: 'issue-paper',
  path: 'papers',
  needs: 'case.issue-paper',
  fields: (current) => [
    choice({ name: 'paper', label: { vi: 'Văn bản', en: 'Paper' }, options: fitting(issuedPapers, current) }),
    paper,
    note,
  ],
  guards: [inTable],
  decide(current, given, act) {
    const { state, paper: document } = permitted(issuePaper, current, given.document, act);
    checkPaperOf(current, issuedPapers[given.paper]);
    checkDayOf(current, issuedPapers[given.paper], dayOf(act.at));
    return decided(
      current,
      { state, papers: { ...current.papers, [given.paper]: act.at.toISOString() } },
      {
        type: 'routing.paper-issued.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), paper: given.paper, document },
      },
      { paper: document, issued: given.paper },
    );
  },
};

function checkPaperOf({ kind, acceptedAt, decidedAt }: Case, { vi, en, kinds, after }: PaperRule): void {
  if (kinds && !kinds.includes(kind)) {
    throw new RuleBroken('paper-not-for-kind', {
      vi: `Văn bản “${vi}” không dùng cho loại đơn này. Chọn loại văn bản khác.`,
      en: `“${en}” is not a paper of this kind of case. Choose another one.`,
    });
  }
  if ((after === 'acceptance' && acceptedAt === null) || (after === 'decision' && decidedAt === null)) {
    const [before, beforeEn] =
      after === 'acceptance' ? ['thụ lý', 'the acceptance'] : ['kết quả giải quyết', 'the decision'];
    throw new RuleBroken('paper-too-early', {
      vi: `Văn bản “${vi}” chỉ có sau khi có ${before}. Ghi ${before} trước.`,
      en: `“${en}” comes after ${beforeEn}. Record ${beforeEn} first.`,
    });
  }
}

/** What follows an act, or another paper, is not dated before it. */
function checkDayOf(current: Case, { after, afterPaper }: PaperRule, on: string): void {
  const milestones: readonly Milestone[] =
    after === 'decision' ? ['acceptance', 'decision'] : after === 'acceptance' ? ['acceptance'] : [];
  for (const milestone of milestones) {
    const at = milestone === 'decision' ? current.decidedAt : current.acceptedAt;
    if (at && on < dayOf(at)) throw before(milestone, dayOf(at));
  }
  const issued = afterPaper && current.papers[afterPaper];
  if (afterPaper && issued && on < dayOf(new Date(issued))) throw beforeIssued(afterPaper, dayOf(new Date(issued)));
}
