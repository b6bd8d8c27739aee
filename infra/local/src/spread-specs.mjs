// Order of a run's specs: those with a whole system spread evenly among the others, the longest of them at once.
import { createRequire } from 'node:module';

/** @type {typeof import('@jest/test-sequencer')} */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer'); // its types know it by this door only

/** They take a minute or two each and are short to read: by their size they would come last. */
const longest = [/\/tools\/chaos\//, /\/tools\/replay\//, /\/tools\/system\/test\/demonstration\./];

/** The others that come before the last whole system; the rest, which are the quickest, fill both cores to the end. */
const partBetween = 0.8;

const rank = (/** @type {{ path: string }} */ { path }) => {
  const at = longest.findIndex((each) => each.test(path));
  return at < 0 ? longest.length : at;
};

/**
 * Two whole systems at once are slow beside each other, and one that begins last leaves a core idle for minutes.
 * @template {{ path: string }} T
 * @param {readonly T[]} specs in the order they would have
 * @returns {T[]}
 */
export function spread(specs) {
  const isWhole = (/** @type {T} */ { path }) => path.endsWith('.e2e.spec.ts');
  const whole = specs.filter(isWhole).sort((one, other) => rank(one) - rank(other));
  const others = specs.filter((spec) => !isWhole(spec));
  const step = (others.length * partBetween) / Math.max(1, whole.length);
  const until = (/** @type {number} */ at) => Math.ceil(at * step);
  return whole
    .flatMap((spec, at) => [spec, ...others.slice(until(at), until(at + 1))])
    .concat(others.slice(until(whole.length)));
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
