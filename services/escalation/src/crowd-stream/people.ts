import { dayOf, endOf, type Day } from '@cau-noi/calendar';
import type { CrowdPetitionRow } from './stream.table.js';

type Counted = Pick<CrowdPetitionRow, 'caseId' | 'people' | 'size'>;

/** How many different people are on petitions: everybody named once, and of each case the most unnamed of one petition. */
export function peopleOn(petitions: readonly Counted[]): number {
  const named = new Set(petitions.flatMap(({ people }) => people));
  const unnamed = new Map<string, number>();
  for (const { caseId, people, size } of petitions)
    unnamed.set(caseId, Math.max(unnamed.get(caseId) ?? 0, size - new Set(people).size));
  return named.size + [...unnamed.values()].reduce((sum, each) => sum + each, 0);
}

/** How petitions came together: people and petitions at the end of each day on which one came, the first day first. */
export function comingTogether(
  petitions: readonly (Counted & { receivedAt: Date })[],
): { day: Day; people: number; petitions: number }[] {
  const days = [...new Set(petitions.map(({ receivedAt }) => dayOf(receivedAt)))].sort();
  return days.map((day) => {
    const there = petitions.filter(({ receivedAt }) => receivedAt < endOf(day));
    return { day, people: peopleOn(there), petitions: there.length };
  });
}
