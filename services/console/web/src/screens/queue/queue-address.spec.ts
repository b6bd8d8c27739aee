import type { ListFilter } from '../../ui/lists/filters.js';
import {
  addressOfTab,
  clearedAddress,
  exportFilter,
  orderOn,
  pressedOrder,
  queueQuery,
  tabIn,
  type QueueName,
} from './queue-address.js';

describe('the tab of a queue', () => {
  it.each([
    ['mine', undefined, 'can-lam'],
    ['mine', 'tam-dung', 'tam-dung'],
    ['unassigned', undefined, 'tat-ca'],
    ['unassigned', 'xac-minh', 'xac-minh'],
    ['unit', undefined, undefined],
    ['to-sign', undefined, undefined],
  ] as const)('%s, %s in the address: %s', (name, the, tab) =>
    expect(tabIn(name, the === undefined ? {} : { the })).toBe(tab),
  );
  it.each([
    ['mine', 'phan-loai'],
    ['mine', 'khong-co'],
    ['mine', 'constructor'],
    ['unassigned', 'can-lam'],
  ] as const)('of %s is the first one where the address says %s, which this list has not', (name, the) => {
    expect(tabIn(name, { the })).toBe(tabIn(name, {}));
    expect(queueQuery(name, { the })).toEqual(queueQuery(name, {}));
  });
  it('keeps the size of the page and drops filters, order and place', () => {
    const now: ListFilter = { the: 'can-lam', loai: 'kn', 'sap-xep': '-han', dong: '50', sau: 'abc' };
    expect(addressOfTab('mine', 'da-xong', now)).toEqual({ the: 'da-xong', dong: '50' });
    expect(addressOfTab('mine', 'can-lam', now)).toEqual({ dong: '50' });
    expect(addressOfTab('unassigned', 'tat-ca', {})).toEqual({});
  });
  it.each<[QueueName, ListFilter, ListFilter]>([
    ['mine', { the: 'tam-dung', loai: 'kn', dong: '50', sau: 'abc' }, { the: 'tam-dung', dong: '50' }],
    ['mine', { the: 'phan-loai', loai: 'kn' }, {}],
    ['unit', { the: 'tam-dung', loai: 'kn' }, {}],
  ])('is the one that is shown once the filters of %s, %j are cleared', (name, filter, cleared) =>
    expect(clearedAddress(name, filter)).toEqual(cleared),
  );
});

describe('what the API is asked for a queue', () => {
  it.each<[QueueName, ListFilter, object]>([
    ['mine', {}, { limit: 20, tab: 'todo' }],
    ['mine', { the: 'cho-nguoi-khac' }, { limit: 20, tab: 'waiting' }],
    ['mine', { the: 'tam-dung', dong: '100' }, { limit: 100, tab: 'paused' }],
    ['mine', { the: 'da-xong', sau: 'abc' }, { limit: 20, after: 'abc', tab: 'done' }],
    ['unassigned', {}, { limit: 20 }],
    ['unassigned', { the: 'tat-ca' }, { limit: 20 }],
    ['unassigned', { the: 'phan-loai' }, { limit: 20, tab: 'classify' }],
    ['unassigned', { the: 'xac-minh', loai: 'tc' }, { limit: 20, kind: 'TC', tab: 'verify' }],
    ['unit', { the: 'da-xong', co: 'dong-nguoi' }, { limit: 20, crowd: true }],
    ['to-sign', { 'sap-xep': 'cho-tu' }, { limit: 20, sort: 'waiting' }],
    ['unit', { 'sap-xep': '-ngay-nhan' }, { limit: 20, sort: '-received' }],
    ['unit', { 'sap-xep': '-han', han: 'tre' }, { limit: 20, due: 'overdue', sort: '-due' }],
  ])('%s, %j', (name, filter, asked) => expect(queueQuery(name, filter)).toEqual(asked));
});

it('a file of a list has its filter, tab and order, and no page', () =>
  expect(exportFilter('mine', { the: 'tam-dung', loai: 'kn', 'sap-xep': '-han', dong: '50', sau: 'abc' })).toEqual({
    kind: 'KN',
    tab: 'paused',
    sort: '-due',
  }));

describe('the order of a list', () => {
  it('is by due date where the address names none', () => {
    expect([orderOn('han', {}), orderOn('ngay-nhan', {}), orderOn('cho-tu', {})]).toEqual(['ascending', null, null]);
    expect(orderOn('han', { 'sap-xep': '-han' })).toBe('descending');
    expect(orderOn('han', { 'sap-xep': 'ngay-nhan' })).toBeNull();
  });
  it('turns round at the second press, and back at the third', () => {
    const once = pressedOrder('ngay-nhan', {});
    const twice = pressedOrder('ngay-nhan', once);
    expect([once, twice, pressedOrder('ngay-nhan', twice)]).toEqual([
      { 'sap-xep': 'ngay-nhan' },
      { 'sap-xep': '-ngay-nhan' },
      { 'sap-xep': 'ngay-nhan' },
    ]);
  });
  it('stands in no address where it is the usual one', () => {
    expect(pressedOrder('han', {})).toEqual({ 'sap-xep': '-han' });
    expect(pressedOrder('han', { 'sap-xep': '-han' })).toEqual({});
    expect(pressedOrder('han', { 'sap-xep': 'cho-tu' })).toEqual({});
  });
  it('keeps the filters and begins at the first page', () =>
    expect(pressedOrder('cho-tu', { loai: 'kn', the: 'tam-dung', sau: 'abc' })).toEqual({
      loai: 'kn',
      the: 'tam-dung',
      'sap-xep': 'cho-tu',
    }));
});
