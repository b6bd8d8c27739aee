import { everyDay } from './every-day.js';

const days = [
  { day: '2026-02-27', people: 2, petitions: 1 },
  { day: '2026-03-02', people: 6, petitions: 3 },
];

describe('every day', () => {
  it('is as the day before where nothing changed', () =>
    expect(everyDay(days, '2026-03-03', 30).map(({ day, people }) => [day, people])).toEqual([
      ['2026-02-27', 2],
      ['2026-02-28', 2],
      ['2026-03-01', 2],
      ['2026-03-02', 6],
      ['2026-03-03', 6],
    ]));
  it('is one of the latest, where there are more than are shown', () =>
    expect(everyDay(days, '2026-03-03', 2).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03']));
  it('is none where nothing is known', () => expect(everyDay([], '2026-03-03', 30)).toEqual([]));
});
