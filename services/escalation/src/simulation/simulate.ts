import { dayOf } from '@cau-noi/calendar';
import { pathFrom, type World } from '../ladder/organisation.js';
import { chooseInForce, inForceOn, type AppliedVersion } from '../policies/choice.js';
import { compare, type Comparison } from './comparison.js';
import type { RecordedAlert } from './record.js';
import { replay } from './replay.js';

/** So many alerts take some ten milliseconds. */
const portion = 200;

export type Period = { from: Date; until: Date };
/** `unconcerned`: alerts of the period that would have gone by another policy, and stay as they were. */
export type Simulated = Comparison & { unconcerned: number };

/**
 * The recorded alerts of a period as they would have gone, had the draft been in force: those it would have been chosen
 * for, beside all other policies as they were.
 */
export function simulate(...asked: Parameters<typeof simulating>): Simulated {
  const run = simulating(...asked);
  for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
}

/** The same in portions, so that whoever runs it may do other work in between. */
export function* simulating(
  records: readonly RecordedAlert[],
  draft: AppliedVersion,
  applied: readonly AppliedVersion[],
  world: World,
  { from, until }: Period,
): Generator<void, Simulated> {
  const others = applied.filter(({ policy }) => policy.policyId !== draft.policy.policyId);
  const concerned = records.filter(({ facts, line, kind }) => {
    const day = dayOf(facts.raisedAt);
    const path = pathFrom(facts.unitId, day, world.organisation);
    const choice = chooseInForce([...inForceOn(others, day), draft], { cause: facts.cause, line, kind, path });
    return choice?.chosen === draft;
  });
  const pairs: Parameters<typeof compare>[0][number][] = [];
  for (const record of concerned) {
    pairs.push({ record, replayed: replay(record, draft.policy, world, until) });
    if (pairs.length % portion === 0) yield;
  }
  return { ...compare(pairs, from, until), unconcerned: records.length - concerned.length };
}
