import { dayOf } from '@cau-noi/calendar';
import { checkUnitDue, RuleBroken } from '@cau-noi/rules';
import { caseFactNames, caseFacts, forwarders, theKind, type CaseFact } from '@cau-noi/vocabulary';
import { decided, headOf, type Case, type CaseFacts } from '../case/case.js';
import { handlerIfAny, inTable } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { checkAround } from './corrected-dates.js';
import { every, fitting, note, paper, type Field } from './field.js';

/** How each fact is given: a new one says it here. */
const kindOf = {
  remote: 'yes-no',
  severalPlaces: 'yes-no',
  delegated: 'yes-no',
  dismissal: 'yes-no',
  secondLevel: 'yes-no',
  forwarded: 'yes-no',
  forwardedBy: 'choice',
  otherBody: 'yes-no',
  receivedAt: 'instant',
  acceptedAt: 'instant',
  dialogueOn: 'day',
  delayReportedOn: 'day',
  reviewAskedOn: 'day',
  decisionKnownOn: 'day',
  meetingOn: 'day',
  executeBy: 'day',
} as const satisfies Record<CaseFact, Field['kind']>;

/** One field per fact; the acceptance has a date to correct once there is one. What is left empty stays as it is. */
const factFields = (current: Case): Field[] =>
  fitting(caseFacts, current, (name) => name !== 'acceptedAt' || current.acceptedAt !== null).map(
    ({ code, label }): Field => ({
      name: `facts.${code}`,
      kind: kindOf[code as CaseFact],
      label,
      required: false,
      ...(code === 'forwardedBy' && { options: every(forwarders) }),
    }),
  );

/**
 * Corrects facts on paper; what is not named stays. Who names a forwarder says that it was forwarded. Codes:
 * `facts-missing`, `facts-unchanged`, `forwarder-without-forwarding`, `fact-date-in-future`,
 * `not-accepted-yet`, `fact-dates-out-of-order` {act, on}; `due-before-receipt`, `due-out-of-range`.
 */
export const correctFacts: ActDefinition<'correct-facts', Given & { facts: CaseFacts }> = {
  name: 'correct-facts',
  path: 'fact-correction',
  needs: 'case.correct-facts',
  fields: (current) => [...factFields(current), paper, note],
  hint: () => ({
    vi: 'Chỉ chọn dữ kiện cần đính chính; dữ kiện khác giữ nguyên.',
    en: 'Choose only what is to be corrected; the rest stays as it is.',
  }),
  guards: [inTable, handlerIfAny],
  decide(current, given, act) {
    const { state, paper: document } = permitted(correctFacts, current, given.document, act);
    const named = caseFactNames.filter((name) => given.facts[name] !== undefined);
    if (named.length === 0) throw factsMissing();
    if (named.every((name) => given.facts[name] === current.facts[name])) throw factsUnchanged();
    if (given.facts.forwarded === false && given.facts.forwardedBy !== undefined) throw forwarderOfNone();
    const facts: CaseFacts = {
      ...Object.fromEntries(named.map((name) => [name, given.facts[name]])),
      ...(given.facts.forwardedBy !== undefined && { forwarded: true }),
    };
    const dates = datesAfter(current, facts, act.now);
    return decided(
      current,
      { state, ...dates, facts: { ...current.facts, ...facts } },
      {
        type: 'routing.facts-corrected.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), facts, document },
      },
      { paper: document },
    );
  },
};

/** Receipt and acceptance as they are after the correction; they lie behind, and nothing that was recorded contradicts them. */
function datesAfter(current: Case, facts: CaseFacts, now: Date): Pick<Case, 'receivedAt' | 'acceptedAt'> {
  const today = dayOf(now);
  const instants = [facts.receivedAt, facts.acceptedAt].some((at) => at !== undefined && new Date(at) > now);
  const days = [facts.delayReportedOn, facts.reviewAskedOn, facts.decisionKnownOn].some(
    (day) => day !== undefined && day > today,
  );
  if (instants || days) throw inFuture();
  if (facts.acceptedAt !== undefined && current.acceptedAt === null) throw notAccepted();
  const receivedAt = facts.receivedAt === undefined ? current.receivedAt : new Date(facts.receivedAt);
  const acceptedAt = facts.acceptedAt === undefined ? current.acceptedAt : new Date(facts.acceptedAt);
  checkAround({ ...current, receivedAt, acceptedAt }, facts);
  if (facts.receivedAt !== undefined && current.dueAt && current.kind === theKind.reflection) {
    checkUnitDue(current.kind, current.dueAt, receivedAt);
  }
  return { receivedAt, acceptedAt };
}

const forwarderOfNone = (): RuleBroken =>
  new RuleBroken('forwarder-without-forwarding', {
    vi: 'Đã ghi đơn không do nơi khác chuyển đến thì không có nơi chuyển. Bỏ một trong hai mục.',
    en: 'A petition that was not forwarded has no forwarder. Leave one of the two out.',
  });

const inFuture = (): RuleBroken =>
  new RuleBroken('fact-date-in-future', {
    vi: 'Ngày này chưa đến: chỉ ghi việc đã xảy ra. Kiểm tra lại ngày.',
    en: 'This day has not come yet: only what has happened is recorded. Check the date.',
  });

const notAccepted = (): RuleBroken =>
  new RuleBroken('not-accepted-yet', {
    vi: 'Vụ việc chưa thụ lý nên không có ngày thụ lý để sửa. Ghi việc thụ lý trước.',
    en: 'The case was not accepted, so there is no date of acceptance to correct. Record the acceptance first.',
  });

const factsMissing = (): RuleBroken =>
  new RuleBroken('facts-missing', {
    vi: 'Chưa chọn dữ kiện nào để đính chính. Chọn ít nhất một dữ kiện.',
    en: 'No fact was named. Choose at least one to correct.',
  });

const factsUnchanged = (): RuleBroken =>
  new RuleBroken('facts-unchanged', {
    vi: 'Các dữ kiện đã được ghi như vậy. Không cần làm gì thêm.',
    en: 'The facts are recorded like this already. Nothing is left to do.',
  });
