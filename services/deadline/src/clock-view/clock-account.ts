import { dayOf } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Clock } from '../clocks/clock.js';
import { chainAfter } from '../derivation/chain.js';
import { doubtsOf, type Doubt } from '../derivation/doubts.js';
import { ledgerOf, noticesOf } from '../derivation/ledger.js';
import type { Step } from '../derivation/step.js';
import { stepsOf, takenOverStep } from '../derivation/steps.js';
import { causeText } from '../facts/cause.js';
import { unitDate } from '../law/rules.js';
import type { Misplaced } from '../period/period.js';
import { derivationOfClock } from './clock-derivation.js';

/** Why a clock ends when it does, step by step, with the calendar it was derived under. */
export function stepsOfClock(clock: Clock, calendar: WorkingCalendar): Step[] {
  const middle = clock.dueAt ? unitSteps(clock, clock.dueAt) : legalSteps(clock, calendar);
  return [...middle, ...endSteps(clock)];
}

/** How a clock came to its end: the steps, the notices behind its days off, every day, and how sure the text is. */
export function accountOf(clock: Clock, calendar: WorkingCalendar) {
  const derivation = derivationOfClock(clock, calendar);
  return {
    confidence: derivation?.choice.version.confidence ?? null,
    steps: stepsOfClock(clock, calendar),
    notices: derivation ? noticesOf(derivation, calendar) : [],
    ledger: derivation ? ledgerOf(derivation, calendar) : [],
    chain: derivation ? chainAfter(derivation, clock.traits, calendar) : [],
  };
}

/** What is not certain about a running clock, by the calendar of now. */
export function doubtsOfClock(clock: Clock, calendar: WorkingCalendar): Doubt[] {
  const derivation = derivationOfClock(clock, calendar);
  return derivation ? doubtsOf(derivation, calendar) : [];
}

const unitSteps = ({ start, startedBy, due }: Clock, dueAt: Date): Step[] => [
  {
    date: start,
    vi: `Sự kiện bắt đầu: ${causeText(startedBy.type).vi}.`,
    en: `Starts with: ${causeText(startedBy.type).en}.`,
    article: unitDate.article,
  },
  {
    date: due ?? start,
    vi: `Đơn vị đặt thời hạn đến ${dueAt.toISOString()}; không chuyển ngày, quá hạn ngay sau thời điểm này.`,
    en: `The unit set ${dueAt.toISOString()}; it never rolls and is late strictly after that instant.`,
    article: unitDate.article,
  },
];

function legalSteps(clock: Clock, calendar: WorkingCalendar): Step[] {
  const derivation = derivationOfClock(clock, calendar);
  if (!derivation) return [];
  const { course, traits } = clock;
  const { rule } = derivation.choice;
  const counted = derivation.run.extensions.map(({ document, decided }) => `${document} ${decided}`);
  const beyond = course.extensions.filter(
    ({ document, decided }) =>
      !counted.includes(`${document} ${decided}`) &&
      !derivation.run.misplaced.some((each) => 'extension' in each && each.extension.document === document),
  );
  return [
    ...(course.takenOver && rule.restart !== null
      ? [takenOverStep(course.takenOver, rule.restart, course.takenOverBy)]
      : []),
    ...stepsOf(derivation, traits, calendar),
    ...derivation.run.misplaced.map((each) => ignoredStep(each, derivation.choice.version.article)),
    ...beyond.map(({ decided, document }) => ({
      date: decided,
      vi: `Quyết định gia hạn ${document} vượt quá số lần luật cho phép: không tính.`,
      en: `Extension ${document} goes beyond what the law allows: not counted.`,
      article: rule.extension?.ceilings.at(-1)?.article ?? rule.noExtension,
    })),
  ];
}

const ignoredStep = (each: Misplaced, article: string): Step =>
  'pause' in each
    ? {
        date: each.pause.from,
        vi: 'Lần tạm dừng này không bắt đầu trong thời hạn: không làm thay đổi thời hạn.',
        en: 'This pause does not begin within the period: it changes nothing.',
        article,
        ...(each.pause.document && { document: each.pause.document }),
      }
    : {
        date: each.extension.decided,
        vi: `Quyết định gia hạn ${each.extension.document} không ban hành trong thời hạn: không tính.`,
        en: `Extension ${each.extension.document} was not decided within the period: not counted.`,
        article,
      };

function endSteps({ stoppedBy, status, lateFrom, article }: Clock): Step[] {
  if (!stoppedBy) return [];
  const { vi, en } = causeText(stoppedBy.type);
  const { document } = stoppedBy;
  const isLate = lateFrom !== null && stoppedBy.at >= lateFrom;
  return [
    {
      date: dayOf(stoppedBy.at),
      vi: `Dừng: ${vi}, ${status === 'cancelled' ? 'không còn áp dụng' : isLate ? 'quá hạn' : 'đúng hạn'}.`,
      en: `Stopped: ${en}, ${status === 'cancelled' ? 'no longer applies' : isLate ? 'late' : 'in time'}.`,
      article,
      ...(document && { document }),
    },
  ];
}
