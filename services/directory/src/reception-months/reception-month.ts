import { covers, type Span } from '@cau-noi/calendar';
import type { NewEvent, Payload } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import type { Unit } from '../organisation/unit.js';

type Told = Payload<'directory.reception-month-changed.v1'>;

/** A day on which the head is to receive citizens, and when the schedule that names it was posted; null: not yet. */
export type PlannedDay = Told['planned'][number];
/** A day on which citizens were received: by the head, by who acts as head, or by a deputy instead. */
export type HeldDay = Told['held'][number];

/** The reception days of a unit in one month, `YYYY-MM`: as planned and as held. */
export type ReceptionMonth = { unitId: string; month: string; planned: PlannedDay[]; held: HeldDay[]; version: number };

/** The desk's entry of a month; both lists replace the former ones. */
export type MonthRecord = Pick<ReceptionMonth, 'planned' | 'held'>;

/** A month of which nothing is known yet. */
export const emptyMonth = (unitId: string, month: string): ReceptionMonth => ({
  unitId,
  month,
  planned: [],
  held: [],
  version: 0,
});

/** Who recorded it, and when. */
export type Recording = { by: Told['by']; at: Date; today: string };

/**
 * Records the month as given; the same again changes nothing. Codes: `unit-not-valid`, `reception-day-outside-month`,
 * `reception-day-twice`, `posted-in-future`, `held-in-future`, `acting-without-document`.
 */
export function record(
  month: ReceptionMonth,
  said: MonthRecord,
  unit: Unit,
  recording: Recording,
): { next: ReceptionMonth; events: NewEvent[] } {
  check(month, said, unit, recording.today);
  const inOrder = <D extends { on: string }>(days: readonly D[]): D[] =>
    [...days].sort((a, b) => (a.on < b.on ? -1 : 1));
  const next = { ...month, planned: inOrder(said.planned), held: inOrder(said.held), version: month.version + 1 };
  if (contentOf(next) === contentOf(month)) return { next: month, events: [] };
  return { next, events: [told(next, unit, recording)] };
}

const told = (month: ReceptionMonth, unit: Unit, { by, at }: Recording): NewEvent => ({
  type: 'directory.reception-month-changed.v1',
  subject: month.unitId,
  data: {
    ...month,
    unit: { hierarchy: unit.hierarchy, level: unit.level, validTo: unit.validTo },
    at: at.toISOString(),
    by,
  },
});

const contentOf = ({ planned, held }: MonthRecord): string =>
  JSON.stringify([
    planned.map(({ on, postedOn }) => [on, postedOn]),
    held.map(({ on, by, document }) => [on, by, document]),
  ]);

function check({ month }: ReceptionMonth, { planned, held }: MonthRecord, unit: Unit, today: string): void {
  const days = [...planned, ...held].map(({ on }) => on);
  const validity: Span = { from: unit.validFrom, to: unit.validTo };
  if (!days.every((day) => covers(validity, day))) {
    throw refuse(
      'unit-not-valid',
      'Có ngày nằm ngoài thời gian đơn vị hoạt động. Sửa lại ngày.',
      'A day lies outside the time in which the unit exists. Correct it.',
    );
  }
  if (!days.every((day) => day.startsWith(month))) {
    throw refuse(
      'reception-day-outside-month',
      'Có ngày không thuộc tháng này. Ghi vào tháng của ngày đó.',
      'A day lies outside this month. Record it in its own month.',
    );
  }
  if ([planned, held].some((list) => new Set(list.map(({ on }) => on)).size < list.length)) {
    throw refuse(
      'reception-day-twice',
      'Một ngày được nêu hai lần. Bỏ bớt một dòng.',
      'A day is named twice. Leave one out.',
    );
  }
  if (planned.some(({ postedOn }) => postedOn !== null && postedOn > today)) {
    throw refuse(
      'posted-in-future',
      'Ngày niêm yết ở sau hôm nay. Ghi khi đã niêm yết.',
      'The day of posting lies after today. Record it once the schedule is posted.',
    );
  }
  if (held.some(({ on }) => on > today)) {
    throw refuse(
      'held-in-future',
      'Ngày tiếp công dân ở sau hôm nay. Ghi khi đã tiếp.',
      'The reception day lies after today. Record it once it was held.',
    );
  }
  if (held.some(({ by, document }) => by === 'acting' && document === null)) {
    throw refuse(
      'acting-without-document',
      'Người được giao quyền, phụ trách cần có số văn bản giao. Ghi số văn bản.',
      'Whoever acts as head does so by a decision. Give its number.',
    );
  }
}

const refuse = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });
