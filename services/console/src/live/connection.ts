import type { Actor } from '@cau-noi/platform';

/** An open page. `sessionId` null: a program with a token, on the inner port. */
export type Connection = {
  actor: Actor;
  sessionId: string | null;
  send(event: string, data: object): void;
  close(): void;
};

/** Where open pages are held while they listen. */
export type Connections = {
  join(connection: Connection): void;
  /** Sends the first event. */
  greet(connection: Connection): void;
  leave(connection: Connection): void;
};
