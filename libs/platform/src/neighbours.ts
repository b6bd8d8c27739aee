import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** A request as it goes to a service; the path may carry a query. */
export type Outgoing = { method: string; path: string; headers: OutgoingHttpHeaders; body: Buffer | null };

/** The response of a service. */
export type Incoming = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Ask = (outgoing: Outgoing) => Promise<Incoming>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

/** The services of this process, by their inner origin. */
const neighbours = new Map<string, Ask>();

/** How long pending requests are waited for when a service leaves. */
const patienceMs = 4_000;

/**
 * From now on services of the same process reach this one without a connection: everything else is as on the wire,
 * guards and limits included. Returns a function that leaves: later requests go by the wire, earlier ones still get
 * their response.
 */
export function becomeNeighbour({ app, url }: { app: NestFastifyApplication; url: string }): () => Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  const ask: Ask = async ({ method, path, headers, body }) => {
    const asked = app.inject({ method: method as Method, url: path, headers, ...(body && { payload: body }) });
    const answered = asked.finally(() => underWay.delete(answered));
    underWay.add(answered);
    const { statusCode: status, headers: told, rawPayload } = await answered;
    return { status, headers: told as IncomingHttpHeaders, body: rawPayload };
  };
  neighbours.set(url, ask);
  return async () => {
    if (neighbours.get(url) === ask) neighbours.delete(url);
    const limit = Promise.withResolvers<void>();
    const timer = setTimeout(limit.resolve, patienceMs);
    await Promise.race([Promise.allSettled(underWay), limit.promise]);
    clearTimeout(timer);
  };
}

/**
 * How to ask the service at that origin for that path without a connection; undefined when it is not of this process, or
 * when the path would be read otherwise than on the wire.
 */
export const neighbourAt = (url: string, path: string): Ask | undefined =>
  isReadAsWritten(path) ? neighbours.get(url) : undefined;

/**
 * A request without a connection has its path tidied: `..`, `%2e%2e` and a backslash would lead to another route than the one
 * the door has judged.
 */
function isReadAsWritten(path: string): boolean {
  const read = URL.parse(path, 'http://inside.invalid');
  return read !== null && read.origin === 'http://inside.invalid' && read.pathname + read.search === path;
}
