export {
  catalogue,
  publishers,
  heartbeatTopic,
  topicOf,
  type Envelope,
  type EventName,
  type NewEvent,
  type Payload,
  type Publisher,
} from './catalogue.js';
export { BadEvent, parseEvent } from './parse.js';
export { complexityCriteria, paperKinds, type ComplexityCriterion, type PaperKind } from './routing.events.js';
