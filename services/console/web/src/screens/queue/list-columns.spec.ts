import { fileColumnsOf, fixedColumns, listColumns } from './list-columns.js';
import type { QueueName } from './queue-address.js';

const lists: readonly QueueName[] = ['mine', 'unit', 'unassigned', 'to-sign'];

describe('the columns of each list of cases', () => {
  it.each(lists)('%s: the usual ones are among all, and a row is always named', (name) => {
    for (const fromAbove of [true, false]) {
      const { all, usual } = listColumns(name, fromAbove);
      expect(usual.filter((column) => !all.includes(column))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
      expect(usual.filter((column) => fixedColumns.includes(column)).length).toBeGreaterThan(1);
    }
  });
  it('name the unit by themselves where somebody reads several', () =>
    expect([true, false].map((fromAbove) => listColumns('unit', fromAbove).usual.includes('unit'))).toEqual([
      true,
      false,
    ]));
});

it('a file has each column once, and none that only the page has words for', () =>
  expect(fileColumnsOf(['due', 'number', 'kind', 'matter', 'next', 'subject'])).toEqual([
    'due',
    'number',
    'kind',
    'subject',
    'summary',
    'people',
    'flags',
    'state',
  ]));
