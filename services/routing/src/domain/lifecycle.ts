/** Kinds of case: KN khiếu nại, TC tố cáo, KNPA kiến nghị–phản ánh, KL complaint against a disciplinary decision. */
export const kinds = ['KN', 'TC', 'KNPA', 'KL'] as const;
export type Kind = (typeof kinds)[number];

/** Canonical states; what people read depends on their role and lives with the screens. */
export const states = [
  'received',
  'classified',
  'accepted',
  'assigned',
  'verifying',
  'awaiting-decision',
  'decided',
  'closed',
  'withdrawn',
] as const;
export type State = (typeof states)[number];

/** Everything that can happen to a case. `withdraw` comes from the desk, all others from a command. */
export const actions = [
  'classify',
  'accept',
  'assign',
  'take-up',
  'return',
  'hand-over',
  'record-step',
  'submit-result',
  'decide',
  'close',
  'withdraw',
] as const;
export type Action = (typeof actions)[number];

/** For every state: what may be done in it, and the state that follows. */
export type Lifecycle = Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>;

/** Where every case begins. */
export const firstState: State = 'received';
/** States that no later act leaves; steps may still be recorded in them. */
export const lastStates: readonly State[] = ['closed', 'withdrawn'];

/** Settled by a decision or a conclusion, and only after verification (Luật KN Đ.29–31, Luật TC Đ.31–35). */
const verified: Lifecycle = {
  received: {
    classify: 'classified',
    assign: 'received',
    return: 'received',
    'hand-over': 'received',
    'record-step': 'received',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  classified: {
    classify: 'classified',
    accept: 'accepted',
    assign: 'classified',
    return: 'classified',
    'hand-over': 'classified',
    'record-step': 'classified',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  accepted: {
    assign: 'assigned',
    return: 'accepted',
    'hand-over': 'accepted',
    'record-step': 'accepted',
    withdraw: 'withdrawn',
  },
  assigned: {
    'take-up': 'verifying',
    return: 'accepted',
    'hand-over': 'assigned',
    'record-step': 'assigned',
    withdraw: 'withdrawn',
  },
  verifying: {
    'hand-over': 'verifying',
    'record-step': 'verifying',
    'submit-result': 'awaiting-decision',
    decide: 'decided',
    withdraw: 'withdrawn',
  },
  'awaiting-decision': {
    'hand-over': 'awaiting-decision',
    'record-step': 'awaiting-decision',
    decide: 'decided',
    withdraw: 'withdrawn',
  },
  decided: { 'hand-over': 'decided', 'record-step': 'decided', close: 'closed' },
  closed: { 'record-step': 'closed' },
  withdrawn: { 'record-step': 'withdrawn' },
};

/** A reflection may be answered at once, from any working state. */
const answered: Lifecycle = {
  ...verified,
  received: { ...verified.received, decide: 'decided' },
  classified: { ...verified.classified, decide: 'decided' },
  accepted: { ...verified.accepted, decide: 'decided' },
  assigned: { ...verified.assigned, decide: 'decided' },
};

/** The one table of allowed transitions, per kind. A new command is a row here and a guard in `guards.ts`. */
export const lifecycles: Readonly<Record<Kind, Lifecycle>> = {
  KN: verified,
  TC: verified,
  KNPA: answered,
  KL: verified,
};

type LooseTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What is wrong with a table, one line per fault: states that do not exist, cannot be reached, or lead to no end,
 * and unknown actions. Empty when it is sound. Takes loose tables, so that it also guards what types cannot.
 */
export function faultsOf(table: LooseTable, known = { states, actions, firstState, lastStates }): string[] {
  const faults: string[] = [];
  for (const [state, row] of Object.entries(table)) {
    if (!named(known.states, state)) faults.push(`unknown state ${state}`);
    for (const [action, next] of Object.entries(row)) {
      if (!named(known.actions, action)) faults.push(`unknown action ${action} in ${state}`);
      if (!(next in table)) faults.push(`${action} in ${state} leads to unknown state ${next}`);
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

function reachableFrom(table: LooseTable, start: string): Set<string> {
  const reached = new Set([start]);
  for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next);
  return reached;
}

const named = (names: readonly string[], name: string): boolean => names.includes(name);

/** Stops the start of the service when a table is unsound. */
export function assertSound(tables: Readonly<Record<string, Lifecycle>> = lifecycles): void {
  const faults = Object.entries(tables).flatMap(([kind, table]) => faultsOf(table).map((fault) => `${kind}: ${fault}`));
  if (faults.length > 0) throw new Error(`unsound lifecycle: ${faults.join('; ')}`);
}
