import { crowdFrom } from '@cau-noi/vocabulary';

/** An instant, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The window, in days of 24 hours, and from how many people on each level of a crowd is reached. */
export type CrowdPolicy = { window: number; levels: readonly number[] };

/**
 * A petition as it is known now; the same `id` again replaces what was known of it. `people`: keys of those it names;
 * `size`: how many people it is from, named or not.
 */
export type PetitionFact = {
  fact: 'petition';
  id: string;
  at: Instant;
  case: string;
  matter: string | null;
  people: readonly string[];
  size: number;
};

/** Two petitions are about the same matter, or are not after all. */
export type LinkFact = { petitions: readonly [string, string]; at: Instant } & ({ fact: 'link' } | { fact: 'unlink' });

/** People leave a petition; with null the whole petition is taken back. */
export type WithdrawnFact = { fact: 'withdrawn'; id: string; people: readonly string[] | null; at: Instant };

/** What the crowds are made of. `now`: time passes, and nothing else. */
export type Fact =
  ({ fact: 'policy' } & CrowdPolicy) | PetitionFact | LinkFact | WithdrawnFact | { fact: 'now'; at: Instant };

/**
 * Why a level changed: the fact that did it, `expired` when a petition left the window, `merged-into` when the crowd
 * ended in an older one, `split-off` when it came out of another one without its number.
 */
export type Reason = Exclude<Fact['fact'], 'now'> | 'expired' | 'merged-into' | 'split-off';

/** A crowd has another level than before, 0 for none. `petitions`: the oldest first; of a crowd that ended, none. */
export type CrowdChange = {
  at: Instant;
  crowd: number;
  level: number;
  before: number;
  people: number;
  petitions: string[];
  /** The links between its petitions that were found or set; same case and same matter are not listed. */
  links: (readonly [string, string])[];
  reason: Reason;
  /** The crowd it was merged into. */
  into?: number;
  /** The crowd it was split off from. */
  from?: number;
};

/** What holds until a policy says otherwise; no law gives the window or the higher levels. */
export const defaultCrowdPolicy: CrowdPolicy = { window: 30, levels: [crowdFrom, 10, 30, 100] };

const dayLength = 86_400_000;

/** How long a petition stays active, in milliseconds. */
export const lengthOf = ({ window }: CrowdPolicy): number => window * dayLength;

/** The highest level that so many people reach; 0 for none. */
export function levelOf({ levels }: CrowdPolicy, people: number): number {
  let reached = 0;
  for (const level of levels) if (level <= people && level > reached) reached = level;
  return reached;
}
