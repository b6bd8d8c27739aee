/** The groups under “Việc khác”: the file and its people, what moves its time, what ends it. */
export const actGroups = ['file', 'time', 'end'] as const;
export type ActGroup = (typeof actGroups)[number];

const groupOf: Readonly<Record<string, ActGroup>> = {
  extend: 'time',
  suspend: 'time',
  resume: 'time',
  'mark-complex': 'time',
  'start-examination': 'time',
  'end-examination': 'time',
  'correct-facts': 'time',
  close: 'end',
  terminate: 'end',
  withdraw: 'end',
};

/** The group of an act; one that a newer service offers is an act on the file. */
export const groupOfAct = (action: string): ActGroup =>
  Object.hasOwn(groupOf, action) ? (groupOf[action] ?? 'file') : 'file';

/** Whether the act ends the case: it cannot be taken back, so it is asked for twice. */
export const endsCase = (action: string): boolean => groupOfAct(action) === 'end';

/** What is at hand beside the primary act, the lowest first: while a petition waits to be sorted, and later. */
const atFirst: Ranks = { classify: 1, assign: 2, return: 3, 'record-step': 4, 'issue-paper': 5 };
const later: Ranks = {
  'take-up': 1,
  assign: 2,
  'record-execution': 3,
  'record-step': 4,
  'issue-paper': 5,
  return: 6,
  decide: 7,
  'hand-over': 8,
};
type Ranks = Readonly<Record<string, number>>;
const mostBeside = 2;

export type Arranged<Offer> = {
  primary: Offer | undefined;
  /** Two at most, beside the primary one. */
  secondary: readonly Offer[];
  /** The rest, by group; a group without an act is not there. */
  more: readonly { group: ActGroup; offers: readonly Offer[] }[];
};

/** Returns what may be done as a page shows it: the act that moves the case on, two others at hand, the rest in groups. */
export function arranged<Offer extends { action: string }>(
  offers: readonly Offer[],
  next: string | undefined,
): Arranged<Offer> {
  const primary = offers.find(({ action }) => action === next);
  const ranks = next === 'classify' || next === 'assign' ? atFirst : later;
  const rankOf = ({ action }: Offer): number => (Object.hasOwn(ranks, action) ? (ranks[action] ?? 0) : 0);
  const others = offers.filter((offer) => offer !== primary);
  const secondary = others
    .filter((offer) => rankOf(offer) > 0)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, mostBeside);
  const rest = others.filter((offer) => !secondary.includes(offer));
  const more = actGroups.map((group) => ({ group, offers: rest.filter(({ action }) => groupOfAct(action) === group) }));
  return { primary, secondary, more: more.filter((one) => one.offers.length > 0) };
}
