import type { Command } from '@cau-noi/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { isPermanent } from './failures.js';
import { answersOf, keysGivenBack, takeKeys, type StoredAnswer } from './idempotency.js';
import { inTransaction } from './in-transaction.js';
import { outboxOf } from './outbox.js';
import type { Statement } from './rows-of.js';
import { patience } from './silence.js';
import { nothingGathered, type Gathered, type Tx } from './tx.js';

/** A command with its work, and what else must not be touched by another one in the same transaction. */
export type Member = { command: Command; work: (tx: Tx) => Promise<unknown>; touches: readonly string[] };

/** How a member of a group ended: answered, refused by a rule, or not yet: its key was taken, it goes alone. */
export type Outcome = { answer: StoredAnswer } | { refusal: unknown } | 'alone';

/** What a group did, once its transaction has committed. */
export type Committed = { outcomes: Outcome[]; gathered: Gathered[] };

type OpenTx = (manager: EntityManager, gathered: Gathered) => Tx;

/**
 * Several commands in one transaction on one connection, their statements in each other's gaps: one BEGIN, one statement
 * for all keys, one for all answers, one for all events, one COMMIT. What they read leaves with the keys; what they write
 * waits for them. A rule that refuses a member which has only read leaves the others alone. Anything else that fails
 * undoes all of it and rejects: then each runs by itself.
 */
export async function runGroup(db: DataSource, members: readonly Member[], open: OpenTx): Promise<Committed> {
  const commands = members.map(({ command }) => command);
  const gathered = members.map(nothingGathered);
  let outcomes: Outcome[] = [];
  const last = async (manager: EntityManager) => [
    ...gathered.flatMap((mine) => mine.last),
    ...keysAndAnswers(commands, outcomes),
    ...(await outboxOf(
      manager,
      gathered.flatMap(({ outbox }) => outbox),
    )),
  ];
  await inTransaction(db, { begin: 'BEGIN', silenceMs: patience.ofPeople, last }, async (manager) => {
    const keys = takeKeys(manager, commands);
    const runs = members.map((member, at) => {
      const mine = gathered[at]!;
      return runMember(member, mine, { tx: open(manager, mine), isFree: keys.then((isFree) => isFree[at]!) });
    });
    await Promise.allSettled(runs); // no statement of anybody is under way when all is undone
    outcomes = await Promise.all(runs);
  });
  return { outcomes, gathered };
}

type Run = { tx: Tx; isFree: Promise<boolean> };

/** Whose key was taken has only read: what came of that, an answer or a refusal, is not told. */
async function runMember({ work }: Member, gathered: Gathered, { tx, isFree }: Run): Promise<Outcome> {
  gathered.mayWrite = isFree.then(refuseTaken);
  gathered.mayWrite.catch(() => undefined); // told below, also when nothing wanted to write
  const [ended] = await Promise.allSettled([work(tx)]);
  if (!(await isFree)) return leave(gathered, 'alone');
  if (ended.status === 'fulfilled') return { answer: { response: ended.value, lastEvent: tx.lastEvent() } };
  if (gathered.hasWritten || !isPermanent(ended.reason)) throw ended.reason;
  return leave(gathered, { refusal: ended.reason });
}

function refuseTaken(isFree: boolean): void {
  if (!isFree) throw new Error('the key of this command was taken');
}

function leave(gathered: Gathered, outcome: Outcome): Outcome {
  Object.assign(gathered, nothingGathered());
  return outcome;
}

function keysAndAnswers(commands: readonly Command[], outcomes: readonly Outcome[]): Statement[] {
  const answered: { command: Command; answer: StoredAnswer }[] = [];
  const refused: Command[] = [];
  outcomes.forEach((outcome, at) => {
    if (outcome === 'alone') return;
    if ('answer' in outcome) answered.push({ command: commands[at]!, answer: outcome.answer });
    else refused.push(commands[at]!);
  });
  return [
    ...(answered.length > 0 ? [answersOf(answered)] : []),
    ...(refused.length > 0 ? [keysGivenBack(refused)] : []),
  ];
}
