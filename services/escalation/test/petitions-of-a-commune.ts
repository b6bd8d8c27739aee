import { addDays, instantOf, type Day } from '@cau-noi/calendar';
import type { Petition } from '../src/hot-spots/hot-spot.js';

/** A petition at 9:00 of a day, of one commune and subject where nothing else is said. */
export const aPetition = (id: string, day: Day, more: Partial<Petition> = {}): Petition => ({
  id,
  at: instantOf(day, 540),
  province: 'P1',
  place: 'C1',
  subject: 'land-housing',
  people: [`person ${id}`],
  ...more,
});

/**
 * What comes as a rule, by chance and the same each time: in each of so many communes somebody about each subject every so many days, from a
 * day on.
 */
export function ordinaryTimes(from: Day, days: number, { communes = 20, subjects = 4, every = 40 } = {}): Petition[] {
  const petitions: Petition[] = [];
  let state = 7;
  for (let day = 0; day < days; day += 1)
    for (let commune = 1; commune <= communes; commune += 1)
      for (let subject = 1; subject <= subjects; subject += 1) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        if (state % (every * 1024) >= 1024) continue;
        const id = `o${day}-${commune}-${subject}`;
        petitions.push(
          aPetition(id, addDays(from, day), {
            place: `C${commune}`,
            subject: subject === 1 ? 'land-housing' : `S${subject}`,
          }),
        );
      }
  return petitions;
}
