import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A successful response; `body` is JSON of whatever shape. */
export type Answered = { status: number; body: ReturnType<typeof JSON.parse>; lastEvent: string | null };

/** What callers met on the way. */
export type Tally = {
  orders: number;
  /** Retried without any response: the connection broke, or it took too long. */
  unanswered: number;
  /** Sent again after a 503. */
  away: number;
  /** Responses no client may ever get, in a few words. */
  wrong: string[];
};
/** Nothing sent yet. */
export const newTally = (): Tally => ({ orders: 0, unanswered: 0, away: 0, wrong: [] });

/** Also on a machine that has much else to do. */
const patienceMs = 300_000;
const answerWithinMs = 20_000;

/**
 * Somebody signed in at the public origin (of several: at each in turn) who sends a request until it gets a response.
 */
export class Caller {
  private turn = 0;

  constructor(
    private readonly origins: readonly string[],
    private readonly tally: Tally,
    private cookie = '',
  ) {}

  async signIn(username: string, password: string): Promise<void> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const answer = await this.once('POST', '/v1/sessions', { username, password }, {});
      if (answer?.status === 201) return;
      if (performance.now() > until) throw new Error(`${username} cannot sign in: ${answer?.status ?? 'no answer'}`);
      await pause(250);
    }
  }

  /**
   * Sends a request under one key. Retries without a response, while a service is away, and (`after`: the event that
   * the request refers to) while the case has not arrived where it is to be handled.
   */
  order(path: string, body: object, after: string | null = null): Promise<Answered> {
    this.tally.orders += 1;
    return this.untilAnswered(
      'POST',
      path,
      body,
      { 'idempotency-key': randomUUID(), ...(after && { 'x-after-event': after }) },
      after !== null,
    );
  }

  read(path: string, after: string | null = null): Promise<Answered> {
    return this.untilAnswered('GET', path, undefined, after ? { 'x-after-event': after } : {}, after !== null);
  }

  private async untilAnswered(
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
    mayBeLate: boolean,
  ): Promise<Answered> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const answer = await this.once(method, path, body, headers);
      const isFinal = answer && answer.status < 500 && !(mayBeLate && answer.status === 404);
      if (isFinal) return answer;
      if (!answer) this.tally.unanswered += 1;
      else if (answer.status === 503) this.tally.away += 1;
      else if (answer.status >= 500)
        this.tally.wrong.push(`${method} ${shape(path)} answered ${answer.status} ${String(answer.body?.code)}`);
      if (performance.now() > until)
        throw new Error(
          `${method} ${shape(path)} was not answered in ${patienceMs / 1000} s (last: ${answer?.status ?? 'nothing'})`,
        );
      await pause(100);
    }
  }

  /** Undefined: there was no response. */
  private async once(
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Answered | undefined> {
    const origin = this.origins[this.turn++ % this.origins.length];
    const json = body && { 'content-type': 'application/json' };
    try {
      const answer = await fetch(`${origin}${path}`, {
        method,
        headers: { ...headers, ...json, 'x-cau-noi': '1', ...(this.cookie && { cookie: this.cookie }) },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(answerWithinMs),
      });
      const text = await answer.text();
      this.cookie = answer.headers.get('set-cookie')?.split(';')[0] || this.cookie;
      return { status: answer.status, body: parsed(text), lastEvent: answer.headers.get('x-last-event') };
    } catch {
      return undefined;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const shape = (path: string): string => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\?.*/, '');
