import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

/** Put before topics and groups of this bench. */
export const prefix = 'bench-';
export const topic = `${prefix}intake.events`;

export type Registered = Envelope<'intake.petition-registered.v1'>;

const day = 86_400_000;
/** Of these days, so that no timer of the petition goes off while it is measured. */
const [receivedAt, dueAt] = [-day, 120 * day].map((away) => new Date(Date.now() + away).toISOString()) as [
  string,
  string,
];
const [unitId, petitionId, personKey, officerId, postId] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];

/** All petitions of the bench are alike but for event and case, so that the rows of one show the rows of all. */
export function registered(): Registered {
  const [id, caseId] = [randomUUID(), randomUUID()];
  return {
    specversion: '1.0',
    id,
    source: 'intake',
    type: 'intake.petition-registered.v1',
    subject: caseId,
    time: receivedAt,
    datacontenttype: 'application/json',
    correlationid: id,
    data: {
      petitionId,
      caseId,
      caseNumber: 'THU-26-000001',
      visitId: null,
      unitId,
      kind: 'KNPA',
      channel: 'visit',
      subject: 'land-housing',
      respondent: null,
      placeCode: '00001',
      addressedTo: [unitId],
      petitioners: [personKey],
      groupSize: 1,
      receivedAt,
      dueAt,
      summary: 'Phản ánh về thoát nước trước nhà (synthetic)',
      by: { officerId, postId, unitId },
    },
  };
}

const kafkaOf = (brokers: string): Kafka =>
  new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry: { retries: 20 } });

const mostInOneSend = 1_000;

/** Puts registered petitions on intake's topic. */
export async function produce(brokers: string, events: readonly Registered[]): Promise<void> {
  const producer = kafkaOf(brokers).producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  for (let sent = 0; sent < events.length; sent += mostInOneSend) {
    const part = events.slice(sent, sent + mostInOneSend);
    const messages = part.map((event) => ({ key: event.subject, value: JSON.stringify(event) }));
    await producer.send({ topic, acks: -1, messages });
  }
  await producer.disconnect();
}

/** Makes intake's topic, as the services would; they may take longer than a bench wants to wait. */
export async function makeTopic(brokers: string): Promise<void> {
  const admin = kafkaOf(brokers).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 12 }] });
  await admin.disconnect();
}

/** Lets the next reader of this group begin at the beginning. */
export async function forgetGroup(brokers: string, groupId: string): Promise<void> {
  const admin = kafkaOf(brokers).admin();
  await admin.connect();
  await admin.deleteGroups([groupId]).catch(() => undefined); // there is none before the first round
  await admin.disconnect();
}
