import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

/** A response; `body` is its JSON. */
export type Answer = {
  status: number;
  body: ReturnType<typeof JSON.parse>;
  lastEvent: string | null;
  isStale: boolean;
  ms: number;
};

/** Requests of one session over connections that stay open. */
export type Client = {
  get(path: string, afterEvent?: string | null): Promise<Answer>;
  post(path: string, body: object, afterEvent?: string | null): Promise<Answer>;
};

type Headers = Record<string, string | number>;

/** A cheap client: it shares the cores with what it measures. */
export class Origin {
  private readonly agent: Agent;
  private readonly port: number;

  constructor(origin: string, connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
    this.port = Number(new URL(origin).port);
  }

  async signIn({ login: username, password }: { login: string; password: string }): Promise<Client> {
    const { status, cookie } = await this.send('POST', '/v1/sessions', {}, { username, password });
    if (status !== 201 || cookie === '') throw new Error(`${username} cannot sign in: ${status}`);
    return this.as(cookie);
  }

  /** Whose session this cookie is; '' is nobody. */
  as(cookie: string): Client {
    const headers = (afterEvent?: string | null): Headers => ({
      ...(cookie && { cookie }),
      ...(afterEvent && { 'x-after-event': afterEvent }),
    });
    return {
      get: (path, afterEvent) => this.send('GET', path, headers(afterEvent)),
      post: (path, body, afterEvent) => this.send('POST', path, headers(afterEvent), body),
    };
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, headers: Headers, body?: object): Promise<Answer & { cookie: string }> {
    const text = body && JSON.stringify(body);
    const begin = performance.now();
    const whole =
      text === undefined
        ? headers
        : {
            ...headers,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            'idempotency-key': randomUUID(),
          };
    const { promise, resolve, reject } = Promise.withResolvers<Answer & { cookie: string }>();
    const outgoing = request(
      { host: '127.0.0.1', port: this.port, method, path, headers: whole, agent: this.agent },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const ms = performance.now() - begin;
          const { 'x-last-event': lastEvent, 'x-stale': stale, 'set-cookie': cookies } = incoming.headers;
          const cookie = (cookies ?? []).map((each) => each.split(';')[0]).join('; ');
          resolve({
            status: incoming.statusCode ?? 0,
            body: parsed(Buffer.concat(parts).toString('utf8')),
            lastEvent: lastEvent ? String(lastEvent) : null,
            isStale: stale === 'true',
            ms,
            cookie,
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(text);
    return promise;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
