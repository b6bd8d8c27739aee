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

/**
 * How a member of a group ended: with a response, refused by a rule, or `alone`: its key was taken, so it runs by
 * itself.
 */
export type Outcome = { answer: StoredAnswer } | { refusal: unknown } | 'alone';

/** What a group did, once its transaction has committed. */
export type Committed = { outcomes: Outcome[]; gathered: Gathered[] };

type OpenTx = (manager: EntityManager, gathered: Gathered) => Tx;

/**
 * Runs several commands in one transaction on one connection, their statements interleaved: one BEGIN, one statement
 * for all keys, one for all responses, one for all events, one COMMIT. Reads are sent together with the keys; writes
 * wait for them. A rule that refuses a member which has only read does not affect the others. Any other failure rolls
 * everything back and rejects: then each member runs by itself.
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

/** A member whose key was taken has only read; its response or refusal is dropped. */
async function runMember({ work }: Member, gathered: Gathered, { tx, isFree }: Run): Promise<Outcome> {
  gathered.mayWrite = isFree.then(refuseTaken);
  gathered.mayWrite.catch(() => undefined); // handled below, also when nothing wanted to write
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
