import { actionCodes, endedStates, stateCodes } from '@cau-noi/vocabulary';
import { back, firstState, lifecycles, type Lifecycle } from './lifecycle.js';

type LooseTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What is wrong with a table, one line per fault: states that do not exist, cannot be reached, or lead to no end,
 * and unknown actions. Empty when it is sound. Takes loose tables, so that it also guards what types cannot.
 */
export function faultsOf(
  table: LooseTable,
  known = { states: stateCodes, actions: actionCodes, firstState, lastStates: endedStates },
): string[] {
  const faults: string[] = [];
  for (const [state, row] of Object.entries(table)) {
    if (!named(known.states, state)) faults.push(`unknown state ${state}`);
    for (const [action, next] of Object.entries(row)) {
      if (!named(known.actions, action)) faults.push(`unknown action ${action} in ${state}`);
      if (next !== back && !(next in table)) faults.push(`${action} in ${state} leads to unknown state ${next}`);
    }
  }
  const reached = reachableFrom(table, known.firstState);
  for (const state of known.states) {
    if (!(state in table)) faults.push(`missing state ${state}`);
    else if (!reached.has(state)) faults.push(`unreachable state ${state}`);
    else if (!known.lastStates.some((end) => reachableFrom(table, state).has(end))) faults.push(`no end from ${state}`);
  }
  return faults;
}

/** Going back adds nothing: the state it leads to was passed on the way in, and an end must be in reach without it. */
function reachableFrom(table: LooseTable, start: string): Set<string> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const next of Object.values(table[state] ?? {})) if (next !== back) reached.add(next);
  }
  return reached;
}

const named = (names: readonly string[], name: string): boolean => names.includes(name);

/** Stops the start of the service when a table is unsound. */
export function assertSound(tables: Readonly<Record<string, Lifecycle>> = lifecycles): void {
  const faults = Object.entries(tables).flatMap(([kind, table]) => faultsOf(table).map((fault) => `${kind}: ${fault}`));
  if (faults.length > 0) throw new Error(`unsound lifecycle: ${faults.join('; ')}`);
}
