import { dayOf, isWorkingDay, minuteOf, officialCalendar } from '@cau-noi/calendar';
import type { Right } from './identity-right.js';

/** What the head and the inspectorate look at: outside office hours, by who does not handle it, very many in a day. */
export const oddities = ['outside-hours', 'not-the-handler', 'many'] as const;
export type Oddity = (typeof oddities)[number];

/** From so many openings by one officer in 24 hours on, the one being made included [policy]. */
const manyFrom = { denouncers: 10, others: 50 } as const;
/** Office hours with the hour before and after that people really work, in Asia/Ho_Chi_Minh. */
const openFrom = 7;
const openUntil = 18;

/** What is unusual about a reading that happens now; `before`: openings by this officer in the 24 hours before. */
export function odditiesOf(reading: { at: Date; right: Right; isProtected: boolean; before: number }): Oddity[] {
  const { at, right, isProtected, before } = reading;
  const many = isProtected ? manyFrom.denouncers : manyFrom.others;
  return [
    ...(isOfficeHour(at) ? [] : ['outside-hours' as const]),
    ...(right === 'granted' ? ['not-the-handler' as const] : []),
    ...(before + 1 >= many ? ['many' as const] : []),
  ];
}

/** A guess that only draws attention: the calendar of the service that counts limits is not needed for it. */
function isOfficeHour(at: Date): boolean {
  const hour = Math.floor(minuteOf(at) / 60);
  return isWorkingDay(officialCalendar, dayOf(at)) && hour >= openFrom && hour < openUntil;
}
