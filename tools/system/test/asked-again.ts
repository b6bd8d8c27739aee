import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '@cau-noi/testing';

const mostTimes = 5;
const longestWaitS = 5;

/**
 * Sends again while the response is a 503 that says when to come back (`retry-after`, seconds), as every client is told
 * to; five times in all. Use one idempotency key for all of them.
 */
export async function askedAgain(
  send: () => Promise<Answer>,
  wait: (ms: number) => Promise<unknown> = pause,
): Promise<Answer> {
  for (let times = 1; ; times++) {
    const answer = await send();
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    if (answer.status !== 503 || Number.isNaN(seconds) || times === mostTimes) return answer;
    await wait(Math.min(seconds, longestWaitS) * 1_000);
  }
}
