import { Coalescer } from './coalescer.js';

describe('parts that arrive at once', () => {
  it('are settled together, up to the limit', async () => {
    const { coalescer, rounds } = recording(4);
    await Promise.all([[1, 2], [3], [4, 5], [6]].map((part, key) => coalescer.submit(key, part)));
    expect(rounds).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('are settled even when one alone is over the limit', async () => {
    const { coalescer, rounds } = recording(2);
    await coalescer.submit(0, [1, 2, 3]);
    expect(rounds).toEqual([[1, 2, 3]]);
  });
});

describe('a part that arrives while others are settled', () => {
  it('waits for its turn and joins the next', async () => {
    const { coalescer, rounds } = recording(10);
    const first = coalescer.submit(0, [1]).then(() => coalescer.submit(0, [2]));
    await Promise.all([first, coalescer.submit(1, [3])]);
    expect(rounds).toEqual([[1, 3], [2]]);
  });

  it('is given up before it is begun, without harm to the others', async () => {
    const { coalescer, begun, finish } = gated(10);
    const running = coalescer.submit(0, [1]);
    await begun(1);
    const late = coalescer.submit(1, [2]);
    coalescer.giveUp();
    finish();
    await expect(late).rejects.toThrow('given up');
    await expect(running).resolves.toBeUndefined();
    await coalescer.idle();
  });
});

describe('a backlog', () => {
  it('is settled in two rounds beside each other', async () => {
    const { coalescer, rounds, begun, finish } = gated(2);
    const all = [1, 2, 3].map((key) => coalescer.submit(key, [key, key]));
    await begun(2);
    expect(rounds).toEqual([
      [1, 1],
      [2, 2],
    ]);
    finish();
    await Promise.all(all);
    expect(rounds).toHaveLength(3);
  });

  it('never has two parts of one key in two rounds', async () => {
    const { coalescer, rounds, begun, finish } = gated(2);
    const all = [coalescer.submit(7, [1, 2]), coalescer.submit(7, [3, 4]), coalescer.submit(8, [5, 6])];
    await begun(2);
    expect(rounds).toEqual([
      [1, 2],
      [5, 6],
    ]);
    finish();
    await Promise.all(all);
  });

  it('that does not fill a second round waits for the first', async () => {
    const { coalescer, rounds, begun, finish } = gated(2);
    const all = [coalescer.submit(0, [1, 2]), coalescer.submit(1, [3])];
    await begun(1);
    await new Promise(setImmediate);
    expect(rounds).toEqual([[1, 2]]);
    finish();
    await Promise.all(all);
    expect(rounds).toEqual([[1, 2], [3]]);
  });
});

describe('a round that fails', () => {
  it('fails its own parts and no other', async () => {
    const settle = (items: number[]) => (items.includes(1) ? Promise.reject(new Error('no')) : Promise.resolve());
    const coalescer = new Coalescer<number>(settle, 1);
    const [bad, good] = await Promise.allSettled([coalescer.submit(0, [1]), coalescer.submit(1, [2])]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});

function recording(most: number) {
  const rounds: number[][] = [];
  const coalescer = new Coalescer<number>((items) => (rounds.push(items), Promise.resolve()), most);
  return { coalescer, rounds };
}

/** Rounds that last until `finish` is called. */
function gated(most: number) {
  const rounds: number[][] = [];
  const gate = Promise.withResolvers<void>();
  const coalescer = new Coalescer<number>((items) => (rounds.push(items), gate.promise), most);
  const begun = async (count: number) => {
    while (rounds.length < count) await new Promise(setImmediate);
  };
  return { coalescer, rounds, begun, finish: gate.resolve };
}
