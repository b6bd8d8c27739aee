import type { Text } from '@cau-noi/rules';
import type { WorkingCalendar } from './calendar.js';
import { addDays, dayOf, yearOf, type Day } from './day.js';
import type { Length } from './counting.js';
import type { Clock } from './clock.js';
import { ruleById, unitDate } from './rules.js';
import { reckon } from './term.js';

/** One step of a derivation: a day, what happened there, and the article it rests on. */
export type Step = { date: Day } & Text & { article: string };

const civilCode = 'BLDS 2015';
const events: Record<Clock['startedBy']['type'], Text> = {
  'petition-registered': { vi: 'tiếp nhận đơn', en: 'petition received' },
  'petition-withdrawn': { vi: 'rút đơn', en: 'petition withdrawn' },
  'case-classified': { vi: 'phân loại lại', en: 'classified anew' },
  'case-accepted': { vi: 'thụ lý', en: 'case accepted' },
  'case-decided': { vi: 'ban hành quyết định, kết luận hoặc trả lời', en: 'decision, conclusion or answer' },
  'case-closed': { vi: 'kết thúc hồ sơ', en: 'file closed' },
  'case-withdrawn': { vi: 'vụ việc kết thúc do rút đơn', en: 'case withdrawn' },
  'calendar-changed': { vi: 'lịch làm việc thay đổi', en: 'calendar changed' },
};

/** Why a clock ends when it does, step by step, with the calendar it was derived under. */
export function stepsOf(clock: Clock, calendar: WorkingCalendar): Step[] {
  const middle = clock.dueAt ? unitSteps(clock, clock.dueAt) : legalSteps(clock, calendar);
  return [startStep(clock), ...middle, ...endSteps(clock)];
}

function startStep({ start, startedBy, dueAt }: Clock): Step {
  const { vi, en } = events[startedBy.type];
  return dueAt
    ? { date: start, vi: `Sự kiện bắt đầu: ${vi}.`, en: `Starts with: ${en}.`, article: unitDate.article }
    : {
        date: start,
        vi: `Sự kiện bắt đầu: ${vi}. Ngày này không tính.`,
        en: `Starts with: ${en}. This day is not counted.`,
        article: `${civilCode} Đ.147(2)(3)`,
      };
}

const unitSteps = ({ due }: Clock, dueAt: Date): Step[] => [
  {
    date: due,
    vi: `Đơn vị đặt thời hạn đến ${dueAt.toISOString()}; không chuyển ngày, quá hạn ngay sau thời điểm này.`,
    en: `The unit set ${dueAt.toISOString()}; it never rolls and is late strictly after that instant.`,
    article: unitDate.article,
  },
];

function legalSteps(clock: Clock, calendar: WorkingCalendar): Step[] {
  const rule = ruleById(clock.rule);
  const version = rule?.versions.find((each) => each.version === clock.ruleVersion);
  if (!version) return [];
  const { counted, readings } = reckon(version, clock.start, calendar);
  return [
    { date: addDays(clock.start, 1), ...lengthText(version.length), article: version.article },
    ...counted.daysOff.map((date) =>
      calendarStep(date, calendar, { vi: 'Ngày nghỉ chính thức, không làm việc.', en: 'Official day off.' }),
    ),
    ...counted.worked.map((date) =>
      calendarStep(date, calendar, { vi: 'Ngày làm bù, được tính.', en: 'Worked in exchange, counted.' }),
    ),
    ...(counted.rolledFrom === null
      ? []
      : [
          {
            date: counted.rolledFrom,
            vi: `Ngày cuối là ngày nghỉ: chuyển sang ngày làm việc tiếp theo ${counted.due}.`,
            en: `The last day is a day off: moved to the next working day ${counted.due}.`,
            article: `${civilCode} Đ.148(5)`,
          },
        ]),
    { date: counted.due, vi: 'Kết thúc lúc 24:00.', en: 'Ends at 24:00.', article: `${civilCode} Đ.148(6)` },
    ...readings.map(({ article, counted: other }) => ({
      date: other.due,
      vi: `Cách hiểu khác của luật: hạn là ${other.due}.`,
      en: `Another reading of the law: due ${other.due}.`,
      article,
    })),
    ...weekendsOnlyStep(clock),
  ];
}

const units: Record<Length['unit'], Text> = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-days': { vi: 'ngày', en: 'calendar days' },
  months: { vi: 'tháng', en: 'months' },
};

const lengthText = ({ count, unit }: Length): Text => ({
  vi: `Tính từ ngày này: ${count} ${units[unit].vi}.`,
  en: `Counted from this day: ${count} ${units[unit].en}.`,
});

const calendarStep = (date: Day, calendar: WorkingCalendar, text: Text): Step => ({
  date,
  ...text,
  article: `Lịch làm việc năm ${yearOf(date)}, bản ${calendar.versions.get(yearOf(date)) ?? 0}`,
});

const weekendsOnlyStep = ({ weekendsOnly, due }: Clock): Step[] =>
  weekendsOnly
    ? [
        {
          date: due,
          vi: 'Chưa có lịch làm việc chính thức cho toàn bộ thời gian này: ở đó chỉ trừ thứ Bảy, Chủ nhật.',
          en: 'There is no official calendar for part of this time: only weekends were left out there.',
          article: 'Lịch làm việc chính thức',
        },
      ]
    : [];

function endSteps({ stoppedBy, status, lateFrom, article }: Clock): Step[] {
  if (!stoppedBy) return [];
  const { vi, en } = events[stoppedBy.type];
  const isLate = stoppedBy.at >= lateFrom;
  return [
    {
      date: dayOf(stoppedBy.at),
      vi: `Dừng: ${vi}, ${status === 'cancelled' ? 'không còn áp dụng' : isLate ? 'quá hạn' : 'đúng hạn'}.`,
      en: `Stopped: ${en}, ${status === 'cancelled' ? 'no longer applies' : isLate ? 'late' : 'in time'}.`,
      article,
    },
  ];
}
