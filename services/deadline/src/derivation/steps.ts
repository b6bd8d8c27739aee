import { addDays, daysBetween, isWorkingDay, lawOf, written, yearOf, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import { type WorkingCalendar } from '../calendars/calendar.js';
import { isNamedDay, lengthText, type Length } from '../law/length.js';
import { meaningOf } from '../law/natures.js';
import { moments } from '../law/period-triggers.js';
import { criteriaMet, type Traits } from '../law/traits.js';
import { choiceText, transitionOf } from '../law/version-choice.js';
import { workingDayUpTo } from '../period/counting.js';
import { ceilingFor } from '../period/extensions.js';
import type { Document } from '../period/pauses.js';
import type { Derivation } from './derivation.js';
import { readingText } from './reading-texts.js';
import type { Step } from './step.js';
import { variantSteps } from './variant-steps.js';

const civilCode = 'BLDS 2015';

/** Why a period ends when it does, step by step, in the order of the days and then of the law. */
export function stepsOf(derivation: Derivation, traits: Traits, calendar: WorkingCalendar): Step[] {
  const { start, choice } = derivation;
  return [
    startStep(derivation),
    { date: start, ...choiceText(choice) },
    ...variantSteps(derivation, traits),
    lengthStep(derivation),
    ...[...transitionSteps(derivation), ...courseSteps(derivation)].sort(byDate),
    ...calendarSteps(derivation, calendar).sort(byDate),
    ...endSteps(derivation),
    ...meaningStep(derivation),
    ...goodPracticeStep(derivation, calendar),
    ...readingSteps(derivation),
    ...missingStep(derivation),
  ];
}

/** Earlier days first; what happened on one day keeps its order. */
const byDate = (a: Step, b: Step): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

function transitionSteps({ choice, start, run }: Derivation): Step[] {
  const transition = transitionOf(choice, start, run.due);
  return transition
    ? [{ date: transition.from, vi: transition.vi, en: transition.en, article: transition.article }]
    : [];
}

/** The whole month or week that a number of days is asked of; undefined for a period that is counted. */
const wholeOf = ({ unit }: Length): Text | undefined =>
  unit === 'days-per-month' ? moments['month-begun'] : unit === 'days-per-week' ? moments['week-begun'] : undefined;

function startStep({ start, choice: { rule, version } }: Derivation): Step {
  const whole = wholeOf(version.length);
  if (whole) {
    return {
      date: start,
      vi: `Xét ${whole.vi} có ngày này.`,
      en: `Looked at: ${whole.en}, with this day in it.`,
      article: version.article,
    };
  }
  const { vi, en } = moments[rule.start];
  return version.length.unit === 'hours' || isNamedDay(version.length)
    ? { date: start, vi: `Sự kiện: ${vi}.`, en: `The event: ${en}.`, article: version.article }
    : {
        date: start,
        vi: `Sự kiện bắt đầu: ${vi}. Ngày này không tính.`,
        en: `Starts with: ${en}. This day is not counted.`,
        article: `${civilCode} Đ.147(2)(3)`,
      };
}

function lengthStep({ start, choice: { version } }: Derivation): Step {
  const { direction } = version.length;
  const { vi, en } = lengthText(version.length);
  const step = (date: Day, way: Text): Step => ({
    date,
    vi: `${way.vi}: ${vi}.`,
    en: `${way.en}: ${en}.`,
    article: version.article,
  });
  if (wholeOf(version.length) || isNamedDay(version.length)) return step(start, { vi: 'Yêu cầu', en: 'Asked for' });
  return direction === 'before'
    ? step(start, { vi: 'Tính lùi từ ngày này', en: 'Counted back from this day' })
    : step(addDays(start, 1), { vi: 'Tính từ ngày này', en: 'Counted from this day' });
}

/** Pauses and extensions. */
function courseSteps({ run, start, known, choice: { rule, version } }: Derivation): Step[] {
  const pauses = run.pauses.flatMap(({ from, to, ground, document, endDocument }): Step[] => {
    const article = rule.pauses.find((each) => each.ground === ground)?.article ?? version.article;
    const stop = { date: from, ...pauseTexts[ground], article, ...(document && { document }) };
    if (to === null) return [stop, { date: from, ...stillPaused, article }];
    const days = Math.max(0, daysBetween(from > start ? from : addDays(start, 1), to));
    return [
      stop,
      {
        date: to,
        vi: `Tiếp tục: ngày này được tính. Đã dừng ${days} ngày không tính.`,
        en: `Resumed: this day counts. ${days} days were not counted.`,
        article,
        ...(endDocument && { document: endDocument }),
      },
    ];
  });
  const times = Math.max(
    run.extensions.length,
    Math.min(ceilingFor(rule, known.traits).times, criteriaMet(known.traits) ?? 0),
  );
  const extensions = run.extensions.map(({ decided, days, document, due }) => {
    const { vi, en } = lengthText({ count: days, unit: version.length.unit });
    return {
      date: decided,
      vi: `Gia hạn ${vi} theo quyết định ${document}: hạn ${due === null ? 'chưa xác định' : written(due)}.`,
      en: `Extended by ${en}, decision ${document}: due ${due ?? 'not known'}.`,
      article: rule.extension?.ceilings.findLast((each) => each.times <= times)?.article ?? version.article,
    };
  });
  return [...pauses, ...extensions];
}

const pauseTexts: Record<'suspension' | 'examination' | 'obstacle', Text> = {
  suspension: { vi: 'Tạm đình chỉ: từ ngày này không tính.', en: 'Suspended: not counted from this day on.' },
  examination: {
    vi: 'Trưng cầu giám định: từ ngày này không tính.',
    en: 'Expert examination: not counted from this day on.',
  },
  obstacle: {
    vi: 'Trở ngại khách quan: từ ngày này không tính.',
    en: 'Objective obstacle: not counted from this day on.',
  },
};
const stillPaused: Text = {
  vi: 'Đang tạm dừng: chưa xác định được hạn.',
  en: 'Still paused: no due date can be said.',
};

const calendarSteps = ({ run }: Derivation, calendar: WorkingCalendar): Step[] => [
  ...run.daysOff.map((date) =>
    calendarStep(date, calendar, { vi: 'Ngày nghỉ chính thức, không làm việc.', en: 'Official day off.' }),
  ),
  ...run.worked.map((date) =>
    calendarStep(date, calendar, { vi: 'Ngày làm bù, được tính.', en: 'Worked in exchange, counted.' }),
  ),
];

const calendarStep = (date: Day, calendar: WorkingCalendar, text: Text): Step => ({
  date,
  ...text,
  article:
    calendar.off.has(date) || calendar.worked.has(date)
      ? `Lịch làm việc năm ${yearOf(date)}, bản ${calendar.versions.get(yearOf(date)) ?? 0}`
      : (lawOf(calendar, date) ?? civilCode),
  ...noticeOf(date, calendar),
});

const noticeOf = (date: Day, { notices }: WorkingCalendar): { source?: string } => {
  const source = notices.get(date)?.source;
  return source === undefined ? {} : { source };
};

function endSteps({ run: { due, end, length }, choice }: Derivation): Step[] {
  if (due === null || end === null) return [];
  if (length.unit === 'hours') return [withinTheDay(due, choice.version.article)];
  const rolled: Step = {
    date: end,
    vi: `Ngày cuối là ngày nghỉ: chuyển sang ngày làm việc ${length.direction ? 'liền trước' : 'tiếp theo'} ${written(due)}.`,
    en: `The last day is a day off: moved to the ${length.direction ? 'working day before' : 'next working day'} ${due}.`,
    article: `${civilCode} Đ.148(5)`,
  };
  const stays = length.fixed && length.unit === 'calendar-days' && !length.direction;
  const last: Step = {
    date: due,
    vi: stays ? 'Kết thúc lúc 24:00, không chuyển sang ngày làm việc.' : 'Kết thúc lúc 24:00.',
    en: stays ? 'Ends at 24:00, and does not move to a working day.' : 'Ends at 24:00.',
    article: `${civilCode} Đ.148(6)`,
  };
  return [...(due === end ? [] : [rolled]), last];
}

/** What the last day means where it is no duty: the effect of a decision, the end of a window. */
function meaningStep({ due, choice: { rule, version } }: Derivation): Step[] {
  const meaning = due === null ? undefined : meaningOf(rule, due);
  return due !== null && meaning ? [{ date: due, ...meaning, article: version.article }] : [];
}

/** Nothing moves an end back; an act on the working day before it is safe all the same. */
function goodPracticeStep({ due, run: { length } }: Derivation, calendar: WorkingCalendar): Step[] {
  if (due === null || !length.direction || length.unit === 'hours' || isWorkingDay(calendar, due)) return [];
  const date = workingDayUpTo(due, calendar);
  return [
    {
      date,
      vi: `Hạn rơi vào ngày nghỉ và không lùi sớm hơn; nên làm xong trong ngày làm việc ${written(date)}.`,
      en: `The end is a day off and does not move back; good practice is to act by the working day ${date}.`,
      article: `${civilCode} Đ.148(5)`,
    },
  ];
}

const withinTheDay = (date: Day, article: string): Step => ({
  date,
  vi: 'Kết thúc trong ngày này, vào giờ nêu trên.',
  en: 'Ends within this day, at the hour said above.',
  article,
});

const readingSteps = ({ readings, start }: Derivation): Step[] =>
  readings.map((reading) => ({ date: reading.due ?? start, ...readingText(reading), article: reading.article }));

const missingStep = ({ weekendsOnly, due, start }: Derivation): Step[] =>
  weekendsOnly
    ? [
        {
          date: due ?? start,
          vi: 'Chưa có lịch làm việc chính thức cho toàn bộ thời gian này: ở đó chỉ trừ thứ Bảy, Chủ nhật và các ngày lễ cố định của luật.',
          en: 'There is no official calendar for part of this time: only weekends and the fixed holidays of the law were left out there.',
          article: 'Lịch làm việc chính thức',
        },
      ]
    : [];

/** The superior took the matter over: what ran before counts no more. */
export const takenOverStep = (date: Day, article: string, document?: Document): Step => ({
  date,
  vi: 'Cấp trên trực tiếp giải quyết và thụ lý lại: thời hạn tính lại từ ngày này.',
  en: 'The superior took it over and accepted it anew: the period starts again with this day.',
  article,
  ...(document && { document }),
});
