export {
  catalogue,
  publishers,
  heartbeatTopic,
  topicOf,
  type Envelope,
  type EventName,
  type NewEvent,
  type Payload,
} from './catalogue.js';
export { BadEvent, ForeignEvent, parseEvent } from './parse.js';
export { forwarders } from './routing.events.js';
export type { ComplexityCriterion, Forwarder, PaperKind } from './routing.events.js';
