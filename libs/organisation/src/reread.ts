import type { Envelope } from '@cau-noi/events';
import type { SecondReading, Transactions, Tx } from '@cau-noi/messaging';
import { keepDays, keepHolders, keepLeaves, keepPosts, keepUnits } from './facts.store.js';

/**
 * Reads all events of directory once more, where a migration asked for it. Resolves when they are read, or on closing.
 */
export async function rereadIfWanted(transactions: Transactions, reading: SecondReading): Promise<void> {
  const wanted = await transactions.read((tx) => tx.query('SELECT 1 AS wanted FROM org_rereads'));
  if (wanted.length === 0) return;
  if (!(await reading.read('directory.events', takeAgain))) return;
  await transactions.run((tx) => tx.query('DELETE FROM org_rereads'));
}

/** Old events are stored as if they came for the first time; what is known already changes nothing. */
async function takeAgain(tx: Tx, events: readonly Envelope[]): Promise<void> {
  const of = <N extends Envelope['type']>(name: N) =>
    events.filter((event): event is Envelope<N> & Envelope => event.type === name).map(({ data }) => data);
  await keepUnits(tx, of('directory.unit-changed.v1'));
  await keepPosts(tx, of('directory.post-changed.v1'));
  await keepHolders(tx, of('directory.post-holder-changed.v1'));
  await keepLeaves(tx, of('directory.leave-changed.v1'));
  await keepDays(tx, of('directory.calendar-changed.v1'));
}
