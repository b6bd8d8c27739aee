import { Agent, request as send } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Incoming, neighbourAt, type Outgoing } from '@cau-noi/platform';
import { ConsoleConfig } from '../config.js';
import { replicasInTurn } from './replica-lookup.service.js';

/** Connections to the other services are kept open; each service may have several addresses (replicas). */
@Injectable()
export class Upstream implements OnApplicationShutdown {
  private readonly agent = new Agent({
    keepAlive: true,
    maxSockets: 128,
    keepAliveMsecs: 1000,
    timeout: 30_000,
    scheduling: 'fifo', // every open connection is used, and so every replica
    lookup: replicasInTurn(),
  });
  private readonly places = new Map<string, Place>();
  private turn = 0;

  constructor(private readonly config: ConsoleConfig) {}

  /**
   * Asks the replicas in turn. A request that reached nobody is sent to the next one; one whose connection broke half-way
   * is sent again if that is harmless: it reads, or carries an Idempotency-Key.
   */
  async ask(
    urls: readonly string[],
    outgoing: Outgoing,
    timeoutMs = this.config.UPSTREAM_TIMEOUT_MS,
  ): Promise<Incoming> {
    const first = this.turn++;
    const attempts = Math.max(2, urls.length);
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.once(urls[(first + attempt) % urls.length] ?? '', outgoing, timeoutMs);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? '';
        const mayRepeat = code === 'ECONNREFUSED' ? urls.length > 1 : brokenOff.has(code) && isHarmless(outgoing);
        if (!mayRepeat || attempt + 1 >= attempts) throw error;
      }
    }
  }

  onApplicationShutdown(): void {
    this.agent.destroy();
  }

  private once(url: string, outgoing: Outgoing, timeoutMs: number): Promise<Incoming> {
    const neighbour = neighbourAt(url, outgoing.path);
    const { answer, giveUp } = neighbour ? asideOf(neighbour(outgoing)) : this.onWire(url, outgoing);
    const late = Promise.withResolvers<never>();
    // A timer and not AbortSignal.timeout, which costs each request an event target and its collection.
    const limit = setTimeout(() => {
      late.reject(new Error(`no answer within ${timeoutMs} ms`)); // first, because destroying the connection rejects too
      giveUp();
    }, timeoutMs);
    return Promise.race([answer, late.promise]).finally(() => clearTimeout(limit));
  }

  private onWire(url: string, { method, path, headers, body }: Outgoing): Asked {
    const { promise, resolve, reject } = Promise.withResolvers<Incoming>();
    const whole = { ...headers, ...(body && { 'content-length': body.length }) };
    const request = send({ ...this.placeOf(url), path, method, headers: whole, agent: this.agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: Buffer.concat(parts) }),
      );
      answer.on('error', reject);
    });
    request.on('error', reject);
    request.end(body ?? undefined);
    return { answer: promise, giveUp: () => request.destroy() };
  }

  private placeOf(url: string): Place {
    const known = this.places.get(url);
    if (known) return known;
    const { hostname, port } = new URL(url);
    this.places.set(url, { hostname, port });
    return { hostname, port };
  }
}

type Asked = { answer: Promise<Incoming>; giveUp: () => unknown };

type Place = { hostname: string; port: string };

/** A call within this process cannot be cancelled; after giving up, its result is ignored. */
const asideOf = (answer: Promise<Incoming>): Asked => ({ answer, giveUp: () => undefined });

const brokenOff = new Set(['ECONNRESET', 'EPIPE']);

const isHarmless = ({ method, headers }: Outgoing): boolean =>
  method === 'GET' || headers['idempotency-key'] !== undefined;
