import type { TablePattern } from './pattern.js';

/** What reads the topic of the bench and keeps the rows of each event, each in a process of its own. */
export const contestants = ['service', 'limit', 'stock'] as const;
export type Contestant = (typeof contestants)[number];

/** `groupId` is for those who may choose one. */
export type Surroundings = { databaseUrl: string; brokers: string; groupId: string; patterns: TablePattern[] };

/** A contestant at work. */
export type Working = {
  /** Events whose rows are committed so far. */
  count(): number;
  stop(): Promise<void>;
};

/** Begins to read; resolves when it does, or soon before. */
export type Begin = (surroundings: Surroundings) => Promise<Working>;

/** The parameters of a contestant's process. */
export type Round = Surroundings & { contestant: Contestant; warmUp: number; total: number };

/** How fast one round went, counted from the end of the warm-up. */
export type Pace = { events: number; seconds: number; cpuSeconds: number };
