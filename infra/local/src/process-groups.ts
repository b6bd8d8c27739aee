import { availableParallelism } from 'node:os';
import { PlainProblem } from './plain-problem.mjs';
import { serviceNames, type ServiceName } from './service-table.ts';

/** Who shares a process. */
export type ProcessGroup = readonly [ServiceName, ...ServiceName[]];

/** The services people wait for, and those that watch the time: a crash there leaves the desk at work. */
const two: readonly ProcessGroup[] = [
  ['console', 'intake', 'routing', 'directory'],
  ['deadline', 'escalation'],
];
const six: readonly ProcessGroup[] = serviceNames.map((name) => [name]);

/**
 * CAU_NOI_PROCESSES sets in how many processes the six services run. Without it two where there are one or two cores:
 * six would share them, and each has an engine, a collector and caches of its own.
 */
export function processGroups(
  env: Record<string, string | undefined>,
  cores: number = availableParallelism(),
): readonly ProcessGroup[] {
  const given = env.CAU_NOI_PROCESSES || (cores <= 2 ? '2' : '6');
  if (given === '2') return two;
  if (given === '6') return six;
  throw new PlainProblem(
    `CAU_NOI_PROCESSES phải là 2 (ít bộ nhớ, máy có một hoặc hai lõi) hoặc 6 (mỗi dịch vụ một tiến trình), không phải "${given}"; bỏ biến này để hệ thống tự chọn.`,
    `CAU_NOI_PROCESSES must be 2 (little memory, a machine of one or two cores) or 6 (a process per service), not "${given}"; leave it out to let the system choose.`,
  );
}
