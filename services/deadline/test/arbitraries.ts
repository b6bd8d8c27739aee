import fc from 'fast-check';
import { addDays } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../src/calendars/calendar.js';
import type { Pause } from '../src/period/pauses.js';

/** Any day of 2025 to 2027. */
export const anyDay = fc.integer({ min: 0, max: 3 * 365 - 1 }).map((n) => addDays('2025-01-01', n));

const someDays = (maxLength: number) => fc.uniqueArray(anyDay, { maxLength });

/** A calendar with holidays and worked Saturdays anywhere. */
export const anyCalendar = fc
  .record({ off: someDays(60), worked: someDays(30) })
  .map(({ off, worked }): WorkingCalendar => ({
    off: new Set(off),
    worked: new Set(worked.filter((each) => !off.includes(each))),
    holidays: new Set(off),
    notices: new Map(),
    versions: new Map(),
    proposals: [],
  }));

/** Up to three pauses after a day, in order, some of which touch; the last one may still last. */
export const somePauses = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 })
  .chain((gaps) => fc.tuple(fc.constant(gaps), fc.boolean()))
  .map(([gaps, isOpen]) => (start: string): Pause[] => {
    let day = start;
    return gaps.map(([wait, length], i) => {
      const from = addDays(day, wait);
      day = addDays(from, length);
      return { from, to: isOpen && i === gaps.length - 1 ? null : day, ground: 'suspension' as const };
    });
  });

/** Up to two extensions at any time after a day. */
export const someExtensions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 30 })), { maxLength: 2 })
  .map(
    (all) => (start: string) =>
      all.map(([wait, days], i) => ({ days, document: `${i + 1}/QĐ`, decided: addDays(start, wait) })),
  );
