import { dayOf } from '@cau-noi/calendar';
import { checkSubject, checkUnitDue, RuleBroken } from '@cau-noi/rules';
import { endedStates, type ClosingOutcome, type DecisionOutcome, type Kind } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type Decision, type Paper } from '../case/case.js';
import { stateAfter } from '../case/guards.js';
import { beforeIssued } from '../papers/issued-papers.js';
import { checkPaperOrder } from '../case/order-of-acts.js';
import { checkPaper } from '../papers/paper.js';
import { paperOfResult } from '../case/proceeding-guards.js';

/** Settles kind and subject, again if need be until acceptance. `already-classified` when nothing would change; `subject-unknown`. */
export function classify(current: Case, to: { kind: Kind; subject: string }, act: Act): Decision {
  checkSubject(to.subject);
  const state = stateAfter('classify', current, act);
  if (state === current.state && current.kind === to.kind && current.subject === to.subject) {
    throw new RuleBroken('already-classified', {
      vi: 'Vụ việc đã được phân loại như vậy. Không cần làm gì thêm.',
      en: 'The case is classified like this already. Nothing is left to do.',
    });
  }
  return decided(
    current,
    { state, kind: to.kind, subject: to.subject },
    {
      type: 'routing.case-classified.v1',
      subject: current.caseId,
      data: { ...headOf(current, act, state), kind: to.kind, subject: to.subject },
    },
  );
}

/**
 * Takes the matter on (thụ lý). A due instant is set for a KNPA alone (`due-only-for-knpa`), which has no other limit
 * (`due-date-required`), once (`due-already-set`) and after the acceptance (`due-before-acceptance`, `due-out-of-range`).
 */
export function accept(current: Case, given: { paper: Paper | null; dueAt: Date | null }, act: Act): Decision {
  const state = stateAfter('accept', current, act);
  if (given.paper) {
    checkPaper(given.paper, act.now);
    checkPaperOrder('accept', current, given.paper.date, act.at);
  }
  if (given.dueAt) checkDue(current, given.dueAt, act.at);
  else if (current.kind === 'KNPA' && current.dueAt === null) throw dueRequired();
  return decided(
    current,
    { state, acceptedAt: act.at, dueAt: given.dueAt ?? current.dueAt },
    {
      type: 'routing.case-accepted.v1',
      subject: current.caseId,
      data: {
        ...headOf(current, act, state),
        kind: current.kind,
        document: given.paper,
        dueAt: given.dueAt?.toISOString() ?? null,
      },
    },
  );
}

const dueRequired = (): RuleBroken =>
  new RuleBroken('due-date-required', {
    vi: 'Luật không định thời hạn giải quyết kiến nghị, phản ánh (Luật Tiếp công dân Đ.28 chỉ định hạn trả lời). Đặt hạn giải quyết khi thụ lý.',
    en: 'The law sets no limit for settling a petition or reflection (Law on Citizen Reception Art. 28 only one for the reply). Set a due date on accepting it.',
  });

function checkDue(current: Case, dueAt: Date, acceptedAt: Date): void {
  checkUnitDue(current.kind, dueAt, current.receivedAt);
  if (current.dueAt) {
    throw new RuleBroken('due-already-set', {
      vi: 'Vụ việc đã có hạn do đơn vị đặt khi vào sổ. Bỏ trống ô hạn.',
      en: 'The unit set a due date when the petition was registered. Leave it empty.',
    });
  }
  if (dueAt <= acceptedAt) {
    throw new RuleBroken('due-before-acceptance', {
      vi: 'Hạn phải sau ngày thụ lý. Sửa lại hạn.',
      en: 'The due date must come after the acceptance. Correct it.',
    });
  }
}

/** Puts the result of the verification before the one who decides. */
export function submitResult(current: Case, act: Act): Decision {
  const state = stateAfter('submit-result', current, act);
  return decided(
    current,
    { state },
    { type: 'routing.result-submitted.v1', subject: current.caseId, data: headOf(current, act, state) },
  );
}

/** Settlement decision (KN, KL), conclusion (TC) or answer (KNPA). `outcome-not-for-kind`. */
export function decide(current: Case, given: { outcome: DecisionOutcome; paper: Paper }, act: Act): Decision {
  const state = stateAfter('decide', current, act);
  checkPaper(given.paper, act.now);
  checkPaperOrder('decide', current, given.paper.date, act.at);
  if (given.outcome === 'answered' && current.kind !== 'KNPA') {
    throw new RuleBroken('outcome-not-for-kind', {
      vi: 'Kết quả “Đã trả lời” chỉ dùng cho kiến nghị, phản ánh. Chọn đúng, sai hoặc đúng một phần.',
      en: '“Answered” is for petitions and reflections only. Choose right, wrong or right in part.',
    });
  }
  return decided(
    current,
    { state, decidedAt: act.at },
    {
      type: 'routing.case-decided.v1',
      subject: current.caseId,
      data: { ...headOf(current, act, state), kind: current.kind, outcome: given.outcome, document: given.paper },
    },
  );
}

/** Closes the file: `settled` after a decision, `filed` before acceptance. `papers-missing`, `outcome-not-for-state`. */
export function close(current: Case, outcome: ClosingOutcome, act: Act): Decision {
  const state = stateAfter('close', current, act);
  checkAfterPaper(current, act);
  if ((outcome === 'settled') !== (current.state === 'decided')) {
    throw new RuleBroken(
      'outcome-not-for-state',
      {
        vi: 'Vụ việc đã có kết quả thì kết thúc với “Đã giải quyết xong”; chưa thụ lý thì “Lưu đơn”. Chọn lại.',
        en: 'A decided case is closed as settled, one not yet accepted as filed. Choose again.',
      },
      { outcome, state: current.state },
    );
  }
  return decided(
    current,
    { state, closedAt: act.at },
    { type: 'routing.case-closed.v1', subject: current.caseId, data: { ...headOf(current, act, state), outcome } },
  );
}

/** The file ends after the parties were told. */
function checkAfterPaper({ kind, papers }: Case, { at }: Act): void {
  const paper = paperOfResult[kind];
  const issued = paper && papers[paper];
  if (paper && issued && dayOf(at) < dayOf(new Date(issued))) throw beforeIssued(paper, dayOf(new Date(issued)));
}

/** Every petition was withdrawn: the case ends. Quiet when it is decided or has ended already. */
export function withdraw(current: Case, act: Act): Decision {
  if (current.state === 'decided' || endedStates.includes(current.state)) return { next: current, events: [] };
  const state = stateAfter('withdraw', current, act);
  return decided(
    current,
    { state },
    { type: 'routing.case-withdrawn.v1', subject: current.caseId, data: headOf(current, act, state) },
  );
}
