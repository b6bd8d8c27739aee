import { odditiesOf } from './unusual.js';

const reading = { at: new Date('2026-03-02T01:00:00Z'), right: 'handler', isProtected: true, before: 0 } as const;

describe('a reading', () => {
  it.each([
    ['in office hours by the handler', {}, []],
    ['at night', { at: new Date('2026-03-02T16:00:00Z') }, ['outside-hours']],
    ['before dawn of the next day', { at: new Date('2026-03-01T22:00:00Z') }, ['outside-hours']],
    ['on a Sunday', { at: new Date('2026-03-01T03:00:00Z') }, ['outside-hours']],
    ['on a holiday', { at: new Date('2026-04-30T03:00:00Z') }, ['outside-hours']],
    ['on a Saturday that is worked', { at: new Date('2026-08-22T03:00:00Z') }, []],
    ['by a right for a time', { right: 'granted' }, ['not-the-handler']],
    ['the tenth denouncer of a day', { before: 9 }, ['many']],
    ['the tenth complainant of a day', { before: 9, isProtected: false, right: 'own-unit' }, []],
    [
      'all at once',
      { at: new Date('2026-03-01T03:00:00Z'), right: 'granted', before: 20 },
      ['outside-hours', 'not-the-handler', 'many'],
    ],
  ] as const)('%s', (_what, how, odd) => {
    expect(odditiesOf({ ...reading, ...how })).toEqual(odd);
  });
});
