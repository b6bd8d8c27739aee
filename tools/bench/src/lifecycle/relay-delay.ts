import type { LocalSystem } from './local-system.js';

const publishers = ['intake', 'routing', 'deadline'] as const;
const bucket = /^outbox_commit_to_broker_seconds_bucket\{.*?le="([^"]+)".*?\} (\d+)/gm;

/** How many events took at most so long (s) from being written to the broker's confirmation, since the service began. */
type Buckets = Map<number, number>;

export type RelayDelays = Record<string, Buckets>;

/** As each publisher reports it in its metrics. */
export async function relayDelays({ innerUrls }: LocalSystem): Promise<RelayDelays> {
  const of = async (name: string): Promise<[string, Buckets]> => {
    const text = await (await fetch(`${innerUrls[name]}/metrics`)).text();
    return [
      name,
      new Map(
        [...text.matchAll(bucket)].map(([, le, count]) => [Number(le?.replace('+Inf', 'Infinity')), Number(count)]),
      ),
    ];
  };
  return Object.fromEntries(await Promise.all(publishers.map(of)));
}

/** p99 in ms, per publisher, of what was sent between two looks; straight lines within a bucket. */
export function p99Between(before: RelayDelays, after: RelayDelays): Record<string, number> {
  const p99 = (name: string): number => {
    const counts = [...(after[name] ?? [])].map(([le, count]) => ({ le, count: count - (before[name]?.get(le) ?? 0) }));
    const wanted = 0.99 * (counts.at(-1)?.count ?? 0);
    const at = counts.findIndex(({ count }) => count >= wanted);
    const { le: low, count: below } = counts[at - 1] ?? { le: 0, count: 0 };
    const { le: high, count: upTo } = counts[at] ?? { le: NaN, count: 1 };
    return Math.round((low + ((high - low) * (wanted - below)) / (upTo - below || 1)) * 10_000) / 10;
  };
  return Object.fromEntries(Object.keys(after).map((name) => [name, p99(name)]));
}
