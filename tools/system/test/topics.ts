import { heartbeatTopic, publishers } from '@cau-noi/events';
import { EventsServer, Progress } from '@cau-noi/messaging';
import { ServiceConfig } from '@cau-noi/platform';
import { eventually } from '@cau-noi/testing';
import { Kafka, logLevel, Partitioners, type Message } from 'kafkajs';
import { serviceNames, type ServiceName, type System } from '../src/index.js';

/** A message as it lies in a topic; `topic` without the prefix. */
export type Lying = { topic: string; key: string; value: Buffer | null; bytes: string };

/** The topics of a system, seen and written to from outside. */
export type Topics = {
  /** Sends messages to a topic and waits until every reader of it has settled them. */
  send(topic: string, messages: readonly Message[]): Promise<void>;
  /** Everything that lies in the topics: of each partition in its order. */
  everything(): Promise<Lying[]>;
  readersOf(topic: string): ServiceName[];
  close(): Promise<void>;
};

export const topicNames = [...publishers.map((publisher) => `${publisher}.events`), heartbeatTopic];

/** Connects to the broker of a system; close it before the system. */
export async function openTopics(system: System): Promise<Topics> {
  const { KAFKA_BROKERS, TOPIC_PREFIX: prefix } = system.services.intake.get(ServiceConfig);
  const kafka = new Kafka({ clientId: 'outsider', brokers: KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  const admin = kafka.admin();
  await Promise.all([producer.connect(), admin.connect()]);
  const readersOf = (topic: string): ServiceName[] =>
    serviceNames.filter((name) => system.services[name].get(EventsServer).topics.includes(topic));
  const settled = async (topic: string, partition: number, next: number): Promise<void> => {
    for (const reader of readersOf(topic)) {
      await eventually(
        () => {
          const at = system.services[reader].get(Progress).consumed().get(`${prefix}${topic}/${partition}`) ?? 0;
          if (at < next) throw new Error(`${reader} is at ${at} of ${next} in ${topic}/${partition}`);
        },
        { within: 30_000 },
      );
    }
  };
  return {
    readersOf,
    send: async (topic, messages) => {
      await producer.send({ topic: prefix + topic, acks: -1, messages: [...messages] });
      const ends = await admin.fetchTopicOffsets(prefix + topic);
      for (const { partition, high } of ends) if (Number(high) > 0) await settled(topic, partition, Number(high));
    },
    everything: async () => {
      const lying: Lying[] = [];
      const consumer = kafka.consumer({ groupId: `outsider-${prefix}${Date.now()}`, maxWaitTimeInMs: 100 });
      await consumer.connect();
      await consumer.subscribe({ topics: topicNames.map((topic) => prefix + topic), fromBeginning: true });
      const ends = await Promise.all(topicNames.map((topic) => admin.fetchTopicOffsets(prefix + topic)));
      const expected = ends.flat().reduce((sum, { high }) => sum + Number(high), 0);
      await consumer.run({
        eachMessage: ({ topic, message: { key, value, headers } }) => {
          const bytes = [String(key), String(value), JSON.stringify(headers)].join(' ');
          lying.push({ topic: topic.slice(prefix.length), key: String(key), value, bytes });
          return Promise.resolve();
        },
      });
      await eventually(
        () => {
          if (lying.length < expected) throw new Error(`read ${lying.length} of ${expected} messages`);
        },
        { within: 30_000 },
      );
      await consumer.disconnect();
      return lying;
    },
    close: async () => {
      await Promise.all([producer.disconnect(), admin.disconnect()]);
    },
  };
}
