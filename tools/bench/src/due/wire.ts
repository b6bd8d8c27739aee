import { topicOf, type Envelope } from '@cau-noi/events';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

/** Put before topics and groups of this bench. */
export const prefix = 'due-';

const kafkaOf = (brokers: string): Kafka =>
  new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry: { retries: 20 } });

/** Makes the topics of all services, as they would themselves; they may take longer than a bench wants to wait. */
export async function makeTopics(brokers: string): Promise<void> {
  const admin = kafkaOf(brokers).admin();
  await admin.connect();
  const topics = ['directory', 'intake', 'routing', 'deadline', 'escalation'].map((name) => ({
    topic: `${prefix}${name}.events`,
    numPartitions: 12,
  }));
  await admin.createTopics({ waitForLeaders: true, topics });
  await admin.disconnect();
}

/** Puts events on the topics of their publishers. */
export async function produce(brokers: string, events: readonly Envelope[]): Promise<void> {
  const producer = kafkaOf(brokers).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  for (const event of events) {
    const messages = [{ key: event.subject, value: JSON.stringify(event) }];
    await producer.send({ topic: prefix + topicOf(event.type), acks: -1, messages });
  }
  await producer.disconnect();
}
