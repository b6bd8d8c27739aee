import { gap, table } from './report.js';

it('the table has the pace of the machine beside every figure', () => {
  const machine = { cores: 2, cpu: 'a core', memoryGiB: 8, node: '24', loadAtStart: 0.1 };
  const sections = [
    { pace: [251, 249], lines: [['read', '9.5 ms', '≤ 10 ms'] as const, ['  of which nothing', '', ''] as const] },
    gap,
    { pace: [300], lines: [['consumed', '4297', ''] as const] },
  ];
  expect(table(machine, sections).split('\n').slice(3)).toEqual([
    '                    reached        pace  aim',
    'read                 9.5 ms  249–251 ms  ≤ 10 ms',
    '  of which nothing',
    '',
    'consumed               4297      300 ms',
  ]);
});
