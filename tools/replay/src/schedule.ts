import { notBeforeReceipt, type RegisterCase, type RegisterStep } from './register.js';

/** What happens to a case, in the order in which one instant is played: start, steps, end; timers come after. */
export type Act = { playAt: Date; of: RegisterCase } & (
  { kind: 'start' } | { kind: 'step'; step: RegisterStep; isOpen: boolean } | { kind: 'end'; endedAt: Date }
);

const rank = { start: 0, step: 1, end: 2 } as const;

/**
 * Every act of a register in the order of time. What a register dates before the start of its case is entered when the
 * case starts, as of that instant; nothing is dropped. `isOpen` says whether the case was open when the step was done.
 */
export function schedule(cases: readonly RegisterCase[]): Act[] {
  const acts = cases.flatMap(actsOf);
  return acts.sort((a, b) => a.playAt.getTime() - b.playAt.getTime() || rank[a.kind] - rank[b.kind]);
}

function actsOf(of: RegisterCase): Act[] {
  const notBefore = (at: Date): Date => notBeforeReceipt(of, at);
  const acts: Act[] = [{ kind: 'start', playAt: of.receivedAt, of }];
  for (const step of [...of.steps].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const isOpen = of.endedAt === null || notBefore(step.at) <= notBefore(of.endedAt);
    acts.push({ kind: 'step', playAt: notBefore(step.at), of, step, isOpen });
  }
  if (of.endedAt) acts.push({ kind: 'end', playAt: notBefore(of.endedAt), of, endedAt: of.endedAt });
  return acts;
}

/** The last instant of the register: the clock is steered up to it. */
export const endOf = (acts: readonly Act[]): Date => acts.at(-1)?.playAt ?? new Date(0);
