import { topicOf, type EventName } from '@cau-noi/events';
import type { Kafka, Producer } from 'kafkajs';
import { running } from './running.js';
import { servers } from './servers.js';

let connected: Promise<Producer> | undefined;

/** Sends an event to its topic as the service that owns it would. The topics are made by the services at their start. */
export async function send(prefix: string, event: { type: EventName; subject: string; id: string }): Promise<void> {
  await sendBytes(prefix, topicOf(event.type), event.subject, Buffer.from(JSON.stringify(event)), event.id);
}

/** Sends any bytes, for specs about poison; null is a tombstone. */
export async function sendBytes(
  prefix: string,
  topic: string,
  key: string,
  value: Buffer | null,
  id = '',
): Promise<void> {
  const producer = await (connected ??= connect());
  await producer.send({ topic: `${prefix}${topic}`, acks: -1, messages: [{ key, value, headers: { id } }] });
}

/** The client is loaded with the first use: most of what imports this library talks to no broker. */
async function client(): Promise<Kafka> {
  const { Kafka, logLevel } = await import('kafkajs');
  const { kafka } = await servers();
  return new Kafka({ clientId: 'test', brokers: kafka.split(','), logLevel: logLevel.NOTHING });
}

async function connect(): Promise<Producer> {
  const { Partitioners } = await import('kafkajs');
  const producer = (await client()).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  return producer;
}

/** Called when the last service of a spec file closes. */
export async function disconnectWhenIdle(): Promise<void> {
  if (running.size > 0 || !connected) return;
  const producer = await connected;
  connected = undefined;
  await producer.disconnect();
}

/** Removes the topics of a prefix, so that a broker that many spec files share stays small. */
export async function deleteTopics(prefix: string): Promise<void> {
  const admin = (await client()).admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  } finally {
    await admin.disconnect();
  }
}
