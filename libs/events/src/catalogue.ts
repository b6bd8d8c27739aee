import type { z } from 'zod';
import { deadlineEvents } from './deadline.events.js';
import { directoryEvents } from './directory.events.js';
import { escalationEvents } from './escalation.events.js';
import { intakeEvents } from './intake.events.js';
import { routingEvents } from './routing.events.js';
import { systemEvents } from './system.events.js';

/** Every event that crosses a service boundary. A name, once published, only ever gains optional fields. */
export const catalogue = {
  ...directoryEvents,
  ...intakeEvents,
  ...routingEvents,
  ...deadlineEvents,
  ...escalationEvents,
  ...systemEvents,
};

/** Name of an event with its version, such as `intake.petition-registered.v1`. */
export type EventName = keyof typeof catalogue;
/** The data of an event of this name. */
export type Payload<N extends EventName = EventName> = z.infer<(typeof catalogue)[N]>;

/** A fact without delivery details: what domain code returns. `subject` is the case id (directory: the unit id; visit: its id). */
export type NewEvent<N extends EventName = EventName> = {
  [M in N]: { type: M; subject: string; data: Payload<M> };
}[N];

/** The same fact as it travels: a CloudEvents 1.0 envelope. `time` is business time, `id` is unique for ever. */
export type Envelope<N extends EventName = EventName> = NewEvent<N> & {
  specversion: '1.0';
  id: string;
  source: string;
  time: string;
  datacontenttype: 'application/json';
  correlationid: string;
  causationid?: string;
};

/** The services that publish; each has one topic. */
export const publishers = ['directory', 'intake', 'routing', 'deadline', 'escalation'] as const;

/** Heartbeats of the services. A topic of their own, because they need only short retention. */
export const heartbeatTopic = 'system.heartbeats';

/** The topic an event travels on, without any prefix. */
export const topicOf = (name: EventName): string =>
  name.startsWith('system.') ? heartbeatTopic : `${name.split('.')[0]}.events`;
