import type { FastifyReply } from 'fastify';
import type { Connection, Connections } from './connection.js';

/** A reader this far behind (bytes) is disconnected; the browser comes back and reads again. */
const mostWaiting = 1_048_576;

const heading = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

/** Turns a response into a stream of events that lasts until either side ends it. */
export function openStream(hub: Connections, reply: FastifyReply, who: Pick<Connection, 'actor' | 'sessionId'>): void {
  if (reply.request.method === 'HEAD') return void reply.headers(heading).send(); // nobody waits for what follows
  reply.hijack();
  const { raw } = reply;
  let serial = 0;
  raw.writeHead(200, heading);
  const connection: Connection = {
    ...who,
    send: (event, data) => {
      if (raw.writableLength > mostWaiting) return connection.close();
      raw.write(`id: ${++serial}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    close: () => void raw.end(),
  };
  raw.on('close', () => hub.leave(connection));
  hub.join(connection);
  raw.write('retry: 1000\n\n');
  hub.greet(connection);
}
