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
