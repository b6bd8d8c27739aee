import { ahead } from './ahead.js';

const answer = <T>(value: T) => Promise.resolve(value);
const refusal = (why: string) => Promise.reject(new Error(why));

describe('what is asked ahead', () => {
  it('is asked before the answer to the question before it is there', async () => {
    const asked: string[] = [];
    const first = Promise.withResolvers<string>();
    const second = ahead(() => answer(asked.push('second')));
    await Promise.resolve();
    expect(asked).toEqual(['second']);
    first.resolve('first');
    expect([await first.promise, await second]).toEqual(['first', 1]);
  });

  it.each([
    ['the first', () => refusal('first'), () => refusal('second'), 'first'],
    ['the second', () => answer(1), () => refusal('second'), 'second'],
    ['one that could not even be asked', () => refusal('first'), () => badly(), 'first'],
  ])('refuses in the order of the awaiting: %s', async (_, one, other, why) => {
    const asking = async () => {
      const first = one();
      const second = ahead(other);
      return [await first, await second];
    };
    await expect(asking()).rejects.toThrow(why);
  });
});

function badly(): Promise<number> {
  throw new Error('second');
}
