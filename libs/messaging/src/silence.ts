import type { Client, ClientBase } from 'pg';

/**
 * How long a database may say nothing within a transaction, in ms. Where somebody waits for the answer: shorter than the
 * gateway waits, so that the answer is 503 `not-ready` and not nothing. Work that nobody waits for (batches of events,
 * due rows, rebuilding) may take its time.
 */
export const patience = { ofPeople: 6_000, ofWork: 600_000 } as const;

/**
 * Cuts a connection whose server has been silent for so long: stopped, unplugged, or waiting for a lock. Every statement
 * on it fails as on a broken connection, the pool makes a new one, and PostgreSQL undoes what was not committed.
 * Answers how to stop listening.
 */
export function cutWhenSilent(client: ClientBase, ms: number): () => void {
  const { stream } = (client as Client).connection;
  let heard = 0;
  const judge = (before: number): void => {
    if (heard === before) stream.destroy(silent());
  };
  // What arrived while this process itself stood still is read first.
  const timer = setTimeout(() => setImmediate(judge, heard), ms);
  const listen = (): void => {
    heard++;
    timer.refresh();
  };
  stream.on('data', listen);
  return () => {
    clearTimeout(timer);
    stream.off('data', listen);
  };
}

/** A connection was cut because its server had said nothing. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT';
}

export const isSilence = (error: unknown): boolean => error instanceof Silence;

const silent = (): Error => new Silence('PostgreSQL is silent');
