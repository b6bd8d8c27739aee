import type { MachinePace } from '../machine-pace.js';
import { spread, type Spread } from '../statistics.js';
import { allEffects } from './effects.js';
import { staleIn } from './lifecycle.js';
import { load } from './load.js';
import type { LocalSystem } from './local-system.js';
import type { Staff } from './office.js';
import { p99Between, relayDelays } from './relay-delay.js';
import type { Step } from './steps.js';

/** Part of the full load, begun at even distances, over many handlers; ms. */
export type PartLoad = {
  perSecond: number;
  handlers: number;
  lifecycles: number;
  failures: string[];
  stale: number;
  submit: Spread;
  visible: Spread;
  commitToBrokerP99: Record<string, number>;
  machinePace: MachinePace;
};

/** Right after the full load: only for the pools to settle. */
const warmUpSeconds = 10;
const connections = 64;

/** Lifecycles of the whole office, each closed at its end. */
export async function partLoad(
  system: LocalSystem,
  staff: readonly Staff[],
  asked: Step,
): Promise<Omit<PartLoad, 'machinePace'>> {
  const before = await relayDelays(system);
  const { took, failures } = await load({
    origin: system.origin,
    staff,
    connections,
    work: { warmUp: { perSecond: asked.perSecond, seconds: warmUpSeconds }, steps: [asked] },
  });
  const cases = took.map(({ caseId }) => caseId);
  await allEffects(system, cases, 'closed');
  return {
    perSecond: asked.perSecond,
    handlers: staff.reduce((sum, { handlers }) => sum + handlers.length, 0),
    lifecycles: took.length,
    failures: failures.slice(0, 20).map(({ why }) => why),
    stale: staleIn(took),
    submit: spread(took.map(({ ms }) => ms.register)),
    visible: spread(took.flatMap(({ visible }) => visible ?? [])),
    commitToBrokerP99: p99Between(before, await relayDelays(system)),
  };
}
