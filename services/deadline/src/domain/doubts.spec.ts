import fc from 'fast-check';
import { somePauses } from '../../test/arbitraries.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type CalendarDay } from './calendar.js';
import { addDays } from './day.js';
import { derivePeriod } from './derivation.js';
import { doubtsOf } from './doubts.js';
import { ordered } from './pauses.js';
import { versionOn } from './rule.js';
import { rules } from './rules.js';
import { chooseVersion } from './version-choice.js';

const calendar = calendarOf(officialCalendars);
const codes = ['swap-2026-11-23', 'tet-2027', 'national-day-2027-09-01', 'national-day-2027-09-03'];
/** The calendars as they would be published if a proposal had been decided. */
const decided = (code: string) =>
  calendarOf(
    officialCalendars.map((year) => ({
      ...year,
      days: year.days.map((day): CalendarDay => (day.proposal === code ? { ...day, status: 'official' } : day)),
    })),
  );
/** Days from which some periods reach a proposal, and some do not. */
const nearProposals = fc
  .tuple(fc.constantFrom('2026-11-28', '2027-02-11', '2027-09-03'), fc.integer({ min: 0, max: 100 }))
  .map(([day, before]) => addDays(day, -before));

describe('a doubt about the calendar', () => {
  it('is shown when, and only when, the proposal would change a date, and says which', () => {
    const anyRule = fc.constantFrom(...rules.filter(({ versions }) => versions.some(({ until }) => until === null)));
    fc.assert(
      fc.property(anyRule, nearProposals, fc.constantFrom(...codes), somePauses, (rule, start, code, pauses) => {
        fc.pre(versionOn(rule, start) !== undefined);
        const course = { pauses: ordered(pauses(start)), extensions: [] };
        const derive = (under: typeof calendar) => derivePeriod(chooseVersion(rule, start), start, course, under);
        const [now, then] = [derive(calendar), derive(decided(code))];
        const shown = doubtsOf(now, calendar).find(({ proposal }) => proposal === code);
        const dates = ({ due, readings }: typeof now) =>
          JSON.stringify([due, readings.filter(({ kind }) => kind === 'other-period').map((each) => each.due)]);
        expect(shown !== undefined).toBe(dates(now) !== dates(then));
        if (shown && now.due !== then.due) expect(shown.due).toBe(then.due);
      }),
      { numRuns: 600 },
    );
  });
});
