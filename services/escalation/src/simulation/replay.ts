import { RuleBroken } from '@cau-noi/rules';
import { acknowledge } from '../acknowledgement/acknowledgement.js';
import { wasTold, type Alert, type Decision, type Telling } from '../alerts/alert.js';
import { advance, raise } from '../ladder/climb.js';
import type { World } from '../ladder/organisation.js';
import { passOn, wake } from '../ladder/wake.js';
import type { Policy } from '../policies/policy.js';
import { happeningsOf, type Happening, type RecordedAlert } from './record.js';

/** What would have been told by a policy; `unheard`: how many who answered would not have been told by then. */
export type Replayed = { lines: readonly Telling[]; unheard: number };

/**
 * Takes a recorded alert up its ladder once more by another policy, with the functions that move alerts when they run:
 * steps fall due, people answer and news comes as they did, until the cause ended or `until`.
 */
export function replay(record: RecordedAlert, policy: Policy, world: World, until: Date): Replayed {
  const end = record.endedAt && record.endedAt < until ? record.endedAt : until;
  const raised = raise(record.facts, record.line, policy, world);
  const run: Run = { alert: raised.next, lines: [...raised.tellings], unheard: 0 };
  for (const happening of happeningsOf(record.lines)) {
    if (happening.at > end) break;
    climbUntil(run, happening.at, world);
    take(run, happen(run, happening, world));
  }
  climbUntil(run, end, world);
  return { lines: run.lines, unheard: run.unheard };
}

type Run = { alert: Alert; lines: Telling[]; unheard: number };

function climbUntil(run: Run, at: Date, world: World): void {
  while (run.alert.nextAt !== null && run.alert.nextAt <= at) take(run, advance(run.alert, world));
}

function take(run: Run, { next, tellings }: Pick<Decision, 'next' | 'tellings'>): void {
  run.alert = next;
  run.lines.push(...tellings);
}

function happen(run: Run, happening: Happening, world: World): Pick<Decision, 'next' | 'tellings'> {
  const { alert, lines } = run;
  if ('news' in happening)
    return happening.news === 'holder-changed'
      ? passOn(alert, happening.at, world)
      : wake(alert, happening.news, happening.at, world);
  const { by, at, said } = happening;
  const isTold = alert.addressee.unitId === by.unitId || wasTold(lines, by);
  const decision = isTold ? answered(() => acknowledge(alert, by, at, said, { world, lines })) : null;
  if (!decision) run.unheard += 1;
  return decision ?? { next: alert, tellings: [] };
}

/** An answer that the rules would refuse was not given. */
function answered(give: () => Decision): Decision | null {
  try {
    return give();
  } catch (error) {
    if (error instanceof RuleBroken) return null;
    throw error;
  }
}
