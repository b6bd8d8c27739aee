import { Gathering, type Sharer } from './gathering.js';

type Member = Sharer & { name: string };

describe('what arrives', () => {
  it('goes at once when nothing is under way, and together with what came meanwhile when something is', async () => {
    const { gathering, groups, begun, finish } = gated();
    const first = gathering.submit(one('a'));
    await turn();
    const rest = [gathering.submit(one('b')), gathering.submit(one('c'))];
    await turn();
    expect(groups).toEqual([['a']]);
    finish();
    await first;
    await begun(2);
    expect(groups).toEqual([['a'], ['b', 'c']]);
    finish();
    expect(await Promise.all(rest)).toEqual(['b', 'c']);
  });

  it('never meets another that touches the same, neither in its group nor beside it', async () => {
    const { gathering, groups, begun, finish } = gated();
    const all = [one('a', 'case 1'), one('b', 'case 1'), one('c', 'case 2')].map((member) => gathering.submit(member));
    await turn();
    expect(groups).toEqual([['a', 'c']]);
    finish();
    await Promise.all([all[0], all[2]]);
    await begun(2);
    expect(groups).toEqual([['a', 'c'], ['b']]);
    finish();
    await all[1];
  });

  it('is not held up by a slow one for long', async () => {
    const { gathering, groups, begun, finish } = gated();
    const slow = gathering.submit(one('slow'));
    await turn();
    const quick = gathering.submit(one('quick'));
    await begun(2);
    expect(groups).toEqual([['slow'], ['quick']]);
    finish();
    await Promise.all([slow, quick]);
  });

  it('fails alone: the others have their answers', async () => {
    const gathering = new Gathering<Member, string>((members) =>
      Promise.resolve(
        members.map(({ name }) => (name === 'bad' ? Promise.reject(new Error('refused')) : Promise.resolve(name))),
      ),
    );
    const [good, bad] = await Promise.allSettled([gathering.submit(one('good')), gathering.submit(one('bad'))]);
    expect(good).toEqual({ status: 'fulfilled', value: 'good' });
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'refused' } });
  });
});

const one = (name: string, ...touches: string[]): Member => ({ name, touches });
const turn = () => new Promise(setImmediate);

/** Groups as they began; `finish` ends all that are under way. */
function gated() {
  const groups: string[][] = [];
  let gate = Promise.withResolvers<void>();
  const gathering = new Gathering<Member, string>(async (members) => {
    groups.push(members.map(({ name }) => name));
    await gate.promise;
    return members.map(({ name }) => Promise.resolve(name));
  });
  const finish = () => {
    gate.resolve();
    gate = Promise.withResolvers();
  };
  const begun = async (count: number) => {
    while (groups.length < count) await turn();
  };
  return { gathering, groups, begun, finish };
}
