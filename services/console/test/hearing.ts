import type { Role } from '@cau-noi/platform';
import { eventually, tokens, type TestService } from '@cau-noi/testing';

type Reader = { officerId: string; postId: string; accountId: string; unitId: string; role: Role };

/** An open page of somebody: all messages it got. */
export type Hearing = {
  heard(): string;
  /** Waits until a message has these words. */
  hears(words: string): Promise<void>;
  stop(): Promise<void>;
};

export async function hearing(service: TestService, reader: Reader): Promise<Hearing> {
  const token = await (await tokens()).sign(reader);
  const stop = new AbortController();
  const response = await fetch(`${service.url}/v1/stream`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  const parts: string[] = [];
  const reading = (async () => {
    for await (const part of response.body ?? []) parts.push(Buffer.from(part).toString());
  })().catch(() => undefined); // it is cut off in the end
  const heard = (): string => parts.join('');
  return {
    heard,
    hears: (words) => eventually(() => expect(heard()).toContain(words)),
    stop: async () => {
      stop.abort();
      await reading;
    },
  };
}
