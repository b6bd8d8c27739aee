import { spread } from '../src/spread-specs.mjs';

const specs = (...names: string[]): { path: string }[] => names.map((name) => ({ path: `${name}.spec.ts` }));
const spreadNames = (...names: string[]): string[] => spread(specs(...names)).map(({ path }) => path.slice(0, -8));

describe('the order of specs', () => {
  it('begins with a whole system and has others between one and the next', () => {
    expect(spreadNames('a', 'b', 'c', 'd', 'x.e2e', 'y.e2e')).toEqual(['x.e2e', 'a', 'b', 'y.e2e', 'c', 'd']);
    expect(spreadNames('x.e2e', 'y.e2e', 'a')).toEqual(['x.e2e', 'a', 'y.e2e']);
  });

  it('begins with those that take longest: one that begins last leaves a core idle for minutes', () => {
    const paths = ['/p/tools/browser/test/a.e2e', '/p/tools/replay/test/r.e2e', '/p/tools/chaos/test/k.e2e'];
    expect(spreadNames(...paths)).toEqual([paths[2], paths[1], paths[0]]);
  });

  it('has a fifth of the others after the last whole system', () => {
    const others = Array.from({ length: 10 }, (_, at) => `o${at}`);
    expect(spreadNames(...others, 'x.e2e', 'y.e2e').indexOf('y.e2e')).toBe(5);
    expect(spreadNames(...others, 'x.e2e')).toEqual(['x.e2e', ...others]);
  });

  it('loses none and doubles none, and leaves the rest as it was', () => {
    expect(spreadNames('b', 'a')).toEqual(['b', 'a']);
    expect(spreadNames('x.e2e')).toEqual(['x.e2e']);
    const names = Array.from({ length: 23 }, (_, at) => (at % 5 === 3 ? `s${at}.e2e` : `u${at}`));
    expect(spreadNames(...names).sort()).toEqual([...names].sort());
  });
});
