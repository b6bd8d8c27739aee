import { heartbeatTopic, publishers } from '@cau-noi/events';
import type { Admin } from 'kafkajs';
import { eventPartitions } from './partition.js';

/** One topic as the broker should keep it. */
export type Topic = { name: string; partitions: number; retentionMs: number };

/** Every topic of the system, without prefix. History is kept for ever: retention -1 (the broker's default is 7 days). */
export const topics: readonly Topic[] = [
  ...publishers.map((publisher) => ({ name: `${publisher}.events`, partitions: eventPartitions, retentionMs: -1 })),
  { name: heartbeatTopic, partitions: 1, retentionMs: 86_400_000 }, // heartbeats are worth nothing the next day
];

/** Creates missing topics and returns what is wrong with those that exist. Any number of services may do so at once. */
export async function ensureTopics(admin: Admin, prefix: string, names: readonly string[]): Promise<string[]> {
  const wanted = topics.filter(({ name }) => names.includes(name));
  const there = new Set(await admin.listTopics());
  for (const topic of wanted.filter(({ name }) => !there.has(prefix + name))) await create(admin, prefix, topic);
  const existing = wanted.filter(({ name }) => there.has(prefix + name));
  if (existing.length === 0) return [];
  const found = await admin.fetchTopicMetadata({ topics: existing.map(({ name }) => prefix + name) });
  return existing.flatMap(({ name, partitions }) => {
    const count = found.topics.find((topic) => topic.name === prefix + name)?.partitions.length;
    return count === partitions ? [] : [`topic ${prefix}${name} has ${count ?? 0} partitions instead of ${partitions}`];
  });
}

/** One by one: if one of a set exists, kafkajs reports nothing about the others. */
async function create(admin: Admin, prefix: string, { name, partitions, retentionMs }: Topic): Promise<void> {
  await admin.createTopics({
    waitForLeaders: true,
    topics: [
      {
        topic: prefix + name,
        numPartitions: partitions,
        configEntries: [
          { name: 'retention.ms', value: String(retentionMs) },
          // The broker's time: it refuses what a machine whose clock is an hour ahead would stamp.
          { name: 'message.timestamp.type', value: 'LogAppendTime' },
        ],
      },
    ],
  });
}
