import { randomFrom } from '@cau-noi/demo';

/** Choices that can be made again: the same seed gives the same ones in the same order. */
export type Random = {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
};

/** Returns the choices of a seed, made of the demonstration's numbers. */
export function randomOf(seed: number): Random {
  const { next, whole: between } = randomFrom(seed);
  return {
    next,
    between,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to choose from');
      return list[between(0, list.length - 1)]!;
    },
    shuffled: (list) => {
      const left = [...list];
      return list.map(() => left.splice(between(0, left.length - 1), 1)[0]!);
    },
  };
}
