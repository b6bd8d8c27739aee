import { z } from 'zod';
import { catalogue, heartbeatTopic, type Envelope, type EventName } from './catalogue.js';

const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  correlationid: z.string().min(1),
  causationid: z.string().min(1).optional(),
});

/** The bytes can never become an event this service understands; trying again will not help. */
export class BadEvent extends Error {
  readonly permanent = true;
}

/** It lies where only another service writes, or names another service as its source: it was forged, or lost its way. */
export class ForeignEvent extends BadEvent {
  readonly code = 'foreign-event';
}

const isKnown = (type: string): type is EventName => Object.hasOwn(catalogue, type);

/**
 * Bytes from a topic → a checked event, or `'unknown'` for a name (or a future version of one) that this reader
 * does not have. Unknown fields are dropped; a missing or wrong one throws `BadEvent`, without quoting values. An envelope
 * whose source does not own the topic (without prefix) throws `ForeignEvent`, also under a name nobody has.
 */
export function parseEvent(bytes: Buffer | null, topic?: string): Envelope | 'unknown' {
  if (!bytes || bytes.length === 0) throw new BadEvent('empty message');
  const json = parseJson(bytes);
  const head = envelope.safeParse(json);
  if (!head.success) throw new BadEvent(`bad envelope: ${places(head.error)}`);
  const { type } = head.data;
  if (topic !== undefined && !isAtHome(head.data, topic))
    throw new ForeignEvent(`not an event of the owner of ${topic}`);
  if (!isKnown(type)) return 'unknown';
  const data = catalogue[type].safeParse((json as { data?: unknown }).data);
  if (!data.success) throw new BadEvent(`bad ${type}: ${places(data.error)}`);
  const event = { ...head.data, type, data: data.data } as Envelope;
  if (topic === heartbeatTopic && 'service' in event.data && event.data.service !== event.source)
    throw new ForeignEvent('a sign of life in the name of another service');
  return event;
}

/** A service's topic holds its own events from itself; signs of life share one. */
function isAtHome({ source, type }: { source: string; type: string }, topic: string): boolean {
  const [first] = type.split('.');
  if (topic === heartbeatTopic) return first === 'system';
  return topic === `${source}.events` && first === source;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadEvent('not JSON');
  }
}

const places = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(root)'} ${issue.code}`).join(', ');
