import { createHash } from 'node:crypto';
import { officialYears, type OfficialDay } from '@cau-noi/calendar';
import type { Envelope } from '@cau-noi/events';
import { anEvent, holdersEvent, postEvent, unitEvent } from '@cau-noi/testing';

/** The instant at which all those clocks are late, by the business time of this bench. */
export const lateAt = new Date('2026-12-01T03:00:00.001Z');
/** The working day that a change of the calendar makes a day off. */
const newHoliday = '2026-12-10';

const uuid = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const province = uuid('province');
/** Communes of one province, each with a chair; whose petitions these are. */
export const communes: readonly string[] = Array.from({ length: 40 }, (_, i) => uuid(`commune ${i}`));

/** What directory publishes of the office and of the calendar. */
export function directoryEvents(): Envelope[] {
  return [
    ...unitEvents(province, null),
    ...communes.flatMap((commune) => unitEvents(commune, province)),
    ...calendars(),
  ];
}

function unitEvents(unitId: string, parentId: string | null): Envelope[] {
  const seat = { postId: uuid(`post ${unitId}`), unitId };
  return [
    unitEvent(unitId, { hierarchy: 'state', parentId }),
    postEvent(seat),
    holdersEvent(seat, [{ officerId: uuid(`officer ${unitId}`) }]),
  ];
}

const calendars = (): Envelope[] => officialYears.map(({ year, version, days }) => calendarEvent(year, version, days));

const calendarEvent = (year: number, version: number, days: OfficialDay[]): Envelope =>
  anEvent('directory.calendar-changed.v1', { year, version, days }, { subject: `calendar-${year}` });

/** The calendar of 2026 with one more day off. */
export function changedCalendar(): Envelope {
  const { year, version, days } = officialYears.find((each) => each.year === 2026)!;
  const more = {
    date: newHoliday,
    kind: 'holiday',
    status: 'official',
    source: 'synthetic',
    knownAt: '2026-12-01',
  } as const;
  return calendarEvent(year, version + 1, [...days, more]);
}

/** A petition whose rows are multiplied, and how many clocks it has. */
export type Sample = { label: 'due' | 'moving' | 'waiting'; event: Envelope; clocks: number };

/**
 * One petition of each sort, each with the clocks of the law beside the one its unit may set: `due` is late by that one at
 * `lateAt`, by no other; `moving` has a period by law that the new holiday moves; `waiting` is due before the new holiday, long
 * after the bench. The mark of 45 days of each is only touched by the holiday.
 */
export function samples(): Sample[] {
  const registered = (label: Sample['label'], receivedAt: string, dueAt: string | null, clocks: number): Sample => {
    const caseId = uuid(`case of ${label}`);
    const data = { caseId, petitionId: uuid(`petition of ${label}`), unitId: communes[0]!, receivedAt, dueAt };
    const rest = { visitId: null, kind: 'KNPA' as const, groupSize: 1, channel: 'post' as const };
    return {
      label,
      clocks,
      event: anEvent('intake.petition-registered.v1', { ...data, ...rest }, { subject: caseId }),
    };
  };
  return [
    registered('due', '2026-11-23T02:00:00.000Z', new Date(lateAt.getTime() - 1).toISOString(), 3),
    registered('moving', '2026-11-30T02:00:00.000Z', null, 2),
    registered('waiting', '2026-11-20T02:00:00.000Z', '2026-12-09T10:00:00.000Z', 3),
  ];
}
