import { setTimeout as pause } from 'node:timers/promises';
import { heartbeatTopic, publishers } from '@cau-noi/events';
import type { WayIn } from '@cau-noi/messaging';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { Kafka, logLevel, type Admin } from 'kafkajs';

const historyTopics = publishers.map((publisher) => `${publisher}.events`);
const topics = [...historyTopics, heartbeatTopic];

/** The offset after the last message, per partition. */
async function endsOf(admin: Admin, topic: string): Promise<Map<number, number>> {
  const ends = await admin.fetchTopicOffsets(topic);
  return new Map(ends.map(({ partition, high }) => [partition, Number(high)]));
}

/** What of a topic a reader has not settled yet. */
export type Lag = { reader: ServiceName; topic: string; behind: number };

/** The broker of a system, seen from outside. */
export class Wire {
  private readonly kafka: Kafka;

  constructor(wayIn: WayIn) {
    this.kafka = new Kafka({ clientId: 'chaos', ...wayIn, logLevel: logLevel.NOTHING, retry: { retries: 2 } });
  }

  /** Which topics each service reads, by its group's offsets, and how far it is behind. */
  lags(): Promise<Lag[]> {
    return this.asked(async (admin) => {
      const ends = new Map(
        await Promise.all(topics.map(async (topic) => [topic, await endsOf(admin, topic)] as const)),
      );
      const lags = serviceNames.map(async (reader) => {
        const settled = await admin.fetchOffsets({ groupId: reader });
        return settled.map(({ topic, partitions }) => {
          const end = ends.get(topic) ?? new Map<number, number>();
          const behind = partitions.map(
            ({ partition, offset }) => (end.get(partition) ?? 0) - Math.max(0, Number(offset)),
          );
          return { reader, topic, behind: behind.reduce((sum, each) => sum + each, 0) };
        });
      });
      return (await Promise.all(lags)).flat();
    });
  }

  /** How many messages lie in the topics of the services. */
  count(): Promise<number> {
    return this.asked(async (admin) => {
      const ends = await Promise.all(historyTopics.map((topic) => endsOf(admin, topic)));
      return ends.flatMap((end) => [...end.values()]).reduce((sum, end) => sum + end, 0);
    });
  }

  /** Ids of the heartbeats: they are in no outbox. */
  async heartbeats(): Promise<string[]> {
    const end = await this.asked((admin) => endsOf(admin, heartbeatTopic));
    const expected = [...end.values()].reduce((sum, next) => sum + next, 0);
    const ids: string[] = [];
    if (expected === 0) return ids;
    const all = Promise.withResolvers<void>();
    const consumer = this.kafka.consumer({ groupId: `chaos-${Date.now()}`, retry: { retries: 10 } });
    await consumer.connect();
    await consumer.subscribe({ topic: heartbeatTopic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        if (ids.push((JSON.parse(String(message.value)) as { id: string }).id) >= expected) all.resolve();
        return Promise.resolve();
      },
    });
    await all.promise;
    await consumer.disconnect();
    return ids;
  }

  /**
   * Who shares the partitions once all `processes` of a service have joined, nobody when it reads nothing: who joins
   * later would never be seen to leave.
   */
  members(group: ServiceName, processes: number, within: number): Promise<Group> {
    return this.asked(async (admin) => {
      for (const until = performance.now() + within; ; await pause(50)) {
        const now = await groupOf(admin, group);
        if ((now.isStable && now.members.length >= processes) || now.members.length === 0 || performance.now() > until)
          return now;
      }
    });
  }

  /** Resolves when a member of `before` is gone and the others, or a new one, have all partitions; false after `within` ms. */
  async moved(group: ServiceName, before: Group, within: number): Promise<boolean> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      for (const until = performance.now() + within; performance.now() < until; await pause(50)) {
        const now = await groupOf(admin, group);
        const someoneLeft = before.members.some((member) => !now.members.includes(member));
        if (now.isStable && now.members.length > 0 && someoneLeft) return true;
      }
      return false;
    } finally {
      await admin.disconnect();
    }
  }

  private async asked<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await question(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

/** Who shares the partitions of a service. */
export type Group = { members: string[]; isStable: boolean };

async function groupOf(admin: Admin, group: ServiceName): Promise<Group> {
  const { groups } = await admin.describeGroups([group]);
  const found = groups[0];
  return { members: found?.members.map(({ memberId }) => memberId) ?? [], isStable: found?.state === 'Stable' };
}
