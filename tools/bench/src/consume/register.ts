import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { Kafka, logLevel, Partitioners } from 'kafkajs';

/** Put before topics and groups of this bench. */
export const prefix = 'bench-';
export const topic = `${prefix}intake.events`;

/** All petitions of the bench are alike, so that the rows a reader must write are known. */
export const receivedAt = '2026-11-02T01:30:00.000Z';
export const dueAt = '2027-03-31T10:00:00.000Z';
export const unitId = '0192f1a0-0000-7000-8000-000000000001';

function registered(serial: number): Envelope<'intake.petition-registered.v1'> {
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
      petitionId: randomUUID(),
      caseId,
      caseNumber: `THU-26-${String(serial).padStart(6, '0')}`,
      visitId: null,
      unitId,
      kind: 'KNPA',
      channel: 'visit',
      subject: 'land-housing',
      respondent: null,
      placeCode: '00001',
      addressedTo: [unitId],
      petitioners: [randomUUID()],
      groupSize: 1,
      receivedAt,
      dueAt,
      summary: 'Phản ánh về thoát nước trước nhà (synthetic)',
      by: { officerId: randomUUID(), postId: randomUUID(), unitId },
    },
  };
}

/** Puts this many registered petitions, each of its own case, on intake's topic. */
export async function produce(brokers: string, count: number): Promise<void> {
  const kafka = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  for (let sent = 0; sent < count; sent += 1_000) {
    const events = Array.from({ length: Math.min(1_000, count - sent) }, (_, i) => registered(sent + i + 1));
    await producer.send({
      topic,
      acks: -1,
      messages: events.map((event) => ({ key: event.subject, value: JSON.stringify(event) })),
    });
  }
  await producer.disconnect();
}

/** Lets the next reader of this group begin at the beginning. */
export async function forgetGroup(brokers: string, groupId: string): Promise<void> {
  const admin = new Kafka({ clientId: 'bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.deleteGroups([groupId]).catch(() => undefined); // there is none before the first round
  await admin.disconnect();
}
