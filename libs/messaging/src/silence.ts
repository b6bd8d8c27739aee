import type { Client, ClientBase } from 'pg';

/**
 * How long a database may be silent within a transaction, in ms. For requests people wait for, shorter than the
 * gateway's timeout, so that the response is 503 `not-ready`. Work nobody waits for (batches of events, due rows,
 * rebuilding) may take its time.
 */
export const patience = { ofPeople: 6_000, ofWork: 600_000 } as const;

/**
 * Cuts a connection whose server has been silent for so long: stopped, unplugged, or waiting for a lock. Every
 * statement on it fails as on a broken connection, the pool makes a new one, and PostgreSQL undoes what was not
 * committed. Returns a function that stops listening.
 */
export function cutWhenSilent(client: ClientBase, ms: number): () => void {
  const { stream } = (client as Client).connection;
  let heard = 0;
  const judge = (before: number): void => {
    if (heard === before) stream.destroy(silent());
  };
  // Data that arrived while this process itself was paused is read first.
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

/** Thrown by statements of a connection that was cut because its server was silent. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT';
}

export const isSilence = (error: unknown): boolean => error instanceof Silence;

const silent = (): Error => new Silence('PostgreSQL is silent');
