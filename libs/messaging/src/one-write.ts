import type { Client, ClientBase } from 'pg';

/**
 * What is asked of a connection in one turn leaves in one write: each write costs a call of the system, and wakes the
 * server for one statement of many. Call it before asking.
 */
export function gatherWrites(client: ClientBase): void {
  const { stream } = (client as Client).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
