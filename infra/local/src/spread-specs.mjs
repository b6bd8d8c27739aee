// Order of a run's specs: those with a whole system spread evenly among the others, the first at once.
import { createRequire } from 'node:module';

/** @type {typeof import('@jest/test-sequencer')} */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer'); // its types know it by this door only

/**
 * Two whole systems at once are slow beside each other, and one that begins last leaves a core idle for minutes.
 * @template {{ path: string }} T
 * @param {readonly T[]} specs in the order they would have
 * @returns {T[]}
 */
export function spread(specs) {
  const isWhole = (/** @type {T} */ { path }) => path.endsWith('.e2e.spec.ts');
  const [whole, others] = [specs.filter(isWhole), specs.filter((spec) => !isWhole(spec))];
  const step = others.length / Math.max(1, whole.length);
  return whole
    .flatMap((spec, at) => [spec, ...others.slice(Math.ceil(at * step), Math.ceil((at + 1) * step))])
    .concat(whole.length === 0 ? others : []);
}

/** Jest's own order (the longest or largest first), spread. */
export default class SpreadSpecs extends Sequencer {
  /**
   * @override
   * @param {Parameters<InstanceType<typeof Sequencer>['sort']>[0]} tests
   */
  async sort(tests) {
    return spread(await super.sort(tests));
  }
}
