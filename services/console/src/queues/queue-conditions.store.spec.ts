import { conditionsOf, orderOf } from './queue-conditions.store.js';
import { tabsOf } from './queue.js';

const now = new Date('2026-11-25T02:00:00.000Z');
const sqlOf = (...given: Parameters<typeof conditionsOf>): string =>
  conditionsOf(...given)
    .map(([sql]) => sql)
    .join(' AND ');

describe('what a list is asked for', () => {
  it('is open cases of the one who owns the list, unless a tab says otherwise', () => {
    expect(conditionsOf('mine', 'officer', {}, now)).toEqual([['handler_officer_id = ?', 'officer'], ['is_open']]);
    expect(sqlOf('mine', 'officer', { tab: 'done' }, now)).toContain('NOT is_open');
  });
  it('leaves a tab of another list alone', () => {
    expect(tabsOf.unit).toEqual([]);
    expect(sqlOf('unit', 'unit', { tab: 'done' }, now)).toBe(sqlOf('unit', 'unit', {}, now));
    expect(orderOf('unit', { tab: 'done' })).toEqual(orderOf('unit', {}));
  });
  it('has one value for every place a value is asked for', () => {
    const filter = {
      kind: 'KN',
      state: 'verifying',
      due: '7',
      crowd: true,
      subject: 'policy',
      place: '00001',
      from: '2026-11-01',
      to: '2026-11-30',
    } as const;
    for (const [sql, ...values] of conditionsOf('unit', 'unit', filter, now))
      expect([sql, sql.split('?').length - 1]).toEqual([sql, values.length]);
  });
});

describe('the order of a list', () => {
  it('is by due instant, then receipt; turned round by a minus; what is done by its end', () => {
    expect(orderOf('unit', {})).toEqual({ columns: ['sort_due', 'sort_received'], isDescending: false });
    expect(orderOf('unit', { sort: '-received' })).toEqual({ columns: ['sort_received'], isDescending: true });
    expect(orderOf('mine', { sort: 'due', tab: 'done' })).toEqual({ columns: ['ended_at'], isDescending: true });
  });
});
