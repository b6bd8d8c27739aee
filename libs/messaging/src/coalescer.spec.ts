import { Coalescer } from './coalescer.js';

describe('parts that arrive at once', () => {
  it('are settled together, up to the limit', async () => {
    const { coalescer, rounds } = recording(4);
    await Promise.all([coalescer.submit([1, 2]), coalescer.submit([3]), coalescer.submit([4, 5]), coalescer.submit([6])]);
    expect(rounds).toEqual([[1, 2, 3], [4, 5, 6]]);
  });

  it('are settled even when one alone is over the limit', async () => {
    const { coalescer, rounds } = recording(2);
    await coalescer.submit([1, 2, 3]);
    expect(rounds).toEqual([[1, 2, 3]]);
  });
});

describe('a part that arrives while others are settled', () => {
  it('waits for its turn and joins the next', async () => {
    const { coalescer, rounds } = recording(10);
    const first = coalescer.submit([1]).then(() => coalescer.submit([2]));
    await Promise.all([first, coalescer.submit([3])]);
    expect(rounds).toEqual([[1, 3], [2]]);
  });

  it('is given up before it is begun, without harm to the others', async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const coalescer = new Coalescer<number>(async () => (begun.resolve(), gate.promise));
    const running = coalescer.submit([1]);
    await begun.promise;
    const late = coalescer.submit([2]);
    coalescer.giveUp();
    gate.resolve();
    await expect(late).rejects.toThrow('given up');
    await expect(running).resolves.toBeUndefined();
    await coalescer.idle();
  });
});

describe('a round that fails', () => {
  it('fails its own parts and no other', async () => {
    const coalescer = new Coalescer<number>((items) => (items.includes(1) ? Promise.reject(new Error('no')) : Promise.resolve()), 1);
    const [bad, good] = await Promise.allSettled([coalescer.submit([1]), coalescer.submit([2])]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});

function recording(most: number) {
  const rounds: number[][] = [];
  const coalescer = new Coalescer<number>((items) => (rounds.push(items), Promise.resolve()), most);
  return { coalescer, rounds };
}
