import { processGroups } from '../src/process-groups.ts';
import { serviceNames } from '../src/service-table.ts';

describe('in how many processes the services run', () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 6],
    [16, 6],
  ])('on %d cores in %d', (cores, processes) => {
    expect(processGroups({}, cores)).toHaveLength(processes);
    expect(processGroups({ CAU_NOI_PROCESSES: '' }, cores)).toHaveLength(processes);
  });

  it.each([2, 6])('in %d where the variable says so, whatever the machine', (processes) => {
    for (const cores of [1, 64])
      expect(processGroups({ CAU_NOI_PROCESSES: String(processes) }, cores)).toHaveLength(processes);
  });

  it.each([2, 6])('every service runs in exactly one of %d', (processes) => {
    expect(
      processGroups({ CAU_NOI_PROCESSES: String(processes) })
        .flat()
        .sort(),
    ).toEqual([...serviceNames].sort());
  });

  it.each(['3', '1', 'two', '2.0', '-2'])('%s is refused, with what to do', (given) => {
    expect(() => processGroups({ CAU_NOI_PROCESSES: given })).toThrow(/CAU_NOI_PROCESSES must be 2 .* or 6 /);
  });
});
