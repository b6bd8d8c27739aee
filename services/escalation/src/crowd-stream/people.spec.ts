import { comingTogether, peopleOn } from './people.js';

const on = (caseId: string, people: string[], size = people.length) => ({ caseId, people, size });

describe('people on petitions', () => {
  it('are everybody named once, and of each case the most unnamed of one petition', () => {
    expect(peopleOn([on('c', ['a', 'b'], 4), on('c', ['b', 'c'], 3), on('d', ['a'], 2)])).toBe(6);
    expect(peopleOn([])).toBe(0);
  });
  it('came together day by day of Hà Nội', () => {
    const at = (instant: string, people: string[]) => ({ ...on('c', people), receivedAt: new Date(instant) });
    expect(
      comingTogether([
        at('2026-03-02T16:59:59.999Z', ['a']),
        at('2026-03-02T17:00:00.000Z', ['a', 'b']),
        at('2026-03-04T01:00:00.000Z', ['c']),
      ]),
    ).toEqual([
      { day: '2026-03-02', people: 1, petitions: 1 },
      { day: '2026-03-03', people: 2, petitions: 2 },
      { day: '2026-03-04', people: 3, petitions: 3 },
    ]);
  });
});
