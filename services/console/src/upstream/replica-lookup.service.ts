import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** The addresses of a name, beginning with another one each time; an empty list stays empty. */
export const turned = (found: readonly LookupAddress[], turn: number): LookupAddress[] => {
  const first = found.length === 0 ? 0 : turn % found.length;
  return [...found.slice(first), ...found.slice(0, first)];
};

/**
 * Looks names up for connections so that the replicas behind one name share the load: the system sorts addresses and would
 * send everybody to the same one. The rest follows, for a replica that refuses.
 */
export function replicasInTurn(): LookupFunction {
  let turn = 0;
  return (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      const [first, ...others] = error ? [] : turned(found, turn++);
      if (error || !first) done(error ?? new Error(`${name} has no address`), []);
      else if (options.all) done(null, [first, ...others]);
      else done(null, first.address, first.family);
    });
}
