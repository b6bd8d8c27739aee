/** How long to wait before the next try, in milliseconds: 1, 2, 4 … 30 s. */
export const backOffMs = (tries: number): number => Math.min(30_000, 1_000 * 2 ** tries);
