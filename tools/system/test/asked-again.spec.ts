import type { Answer } from '@cau-noi/testing';
import { askedAgain } from './asked-again.js';

const away = (headers: Record<string, string> = { 'retry-after': '2' }): Answer => ({
  status: 503,
  body: { code: 'not-ready' },
  headers: new Headers(headers),
});
const fine: Answer = { status: 200, body: {}, headers: new Headers({ 'retry-after': '2' }) };

/** What came back, and how long was waited before each further request. */
async function after(...answers: Answer[]): Promise<{ status: number; waits: number[]; left: number }> {
  const waits: number[] = [];
  const wait = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
  const { status } = await askedAgain(() => Promise.resolve(answers.shift() ?? fine), wait);
  return { status, waits, left: answers.length };
}

describe('a client that is told to come back', () => {
  it('does so after as many seconds as were named, and takes the response it then gets', async () => {
    expect(await after(away(), away({ 'retry-after': '1' }), fine)).toEqual({
      status: 200,
      waits: [2_000, 1_000],
      left: 0,
    });
  });

  it('gives up after five times, and waits five seconds at most', async () => {
    const answers = Array.from({ length: 7 }, () => away({ 'retry-after': '60' }));
    expect(await after(...answers)).toEqual({ status: 503, waits: [5_000, 5_000, 5_000, 5_000], left: 2 });
  });

  it('asks once where nobody said when to come back, or nothing is away', async () => {
    expect(await after(away({}), fine)).toEqual({ status: 503, waits: [], left: 1 });
    expect(await after(fine, fine)).toEqual({ status: 200, waits: [], left: 1 });
  });
});
