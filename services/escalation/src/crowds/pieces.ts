import type { Hub } from './hub.js';

/** What was found from one hub on; `into`: the search it met and went on with. */
type Search = { seen: Hub[]; open: Iterator<Hub>[]; next: number; into: Search | null };

/**
 * What of a crowd has come apart, after ties went. `from`: every hub of the crowd that lost a tie, so that each piece
 * has at least one of them. Returns the hubs of every piece but one, which is no piece: the one that is left over.
 *
 * One search begins at each hub and all go on in turn, tie by tie; those that meet become one. It ends when a single
 * search is not through, so that the largest piece is never walked: as a rule the cost is that of the smaller pieces.
 */
export function piecesAround(from: Iterable<Hub>): Hub[][] {
  const searches = new Map<Hub, Search>();
  const running = new Set<Search>();
  const pieces: Hub[][] = [];
  for (const hub of from) {
    const search: Search = { seen: [hub], open: [tiesOf(hub)], next: 0, into: null };
    searches.set(hub, search);
    running.add(search);
  }
  while (running.size > 1) {
    for (const search of running) {
      if (running.size === 1) break;
      const hub = nextHub(search);
      if (!hub) {
        running.delete(search);
        pieces.push(search.seen);
        continue;
      }
      const known = searches.get(hub);
      if (!known) {
        searches.set(hub, search);
        search.seen.push(hub);
        search.open.push(tiesOf(hub));
        continue;
      }
      const met = lastOf(known);
      if (met !== search) running.delete(joined(search, met));
    }
  }
  return pieces;
}

const tiesOf = (hub: Hub): Iterator<Hub> => (hub.ties ?? new Map<Hub, number>()).keys();

/** The hub at the next tie; undefined when every tie was followed. */
function nextHub(search: Search): Hub | undefined {
  for (; search.next < search.open.length; search.next++) {
    const { done, value } = search.open[search.next]!.next();
    if (!done) return value;
  }
  return undefined;
}

function lastOf(search: Search): Search {
  let last = search;
  while (last.into) last = last.into;
  if (search !== last) search.into = last;
  return last;
}

/** Makes one search of two; returns the one that is over. */
function joined(one: Search, other: Search): Search {
  const [large, small] = one.seen.length >= other.seen.length ? [one, other] : [other, one];
  for (const hub of small.seen) large.seen.push(hub);
  for (; small.next < small.open.length; small.next++) large.open.push(small.open[small.next]!);
  small.into = large;
  return small;
}
