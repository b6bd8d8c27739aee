import { heartbeatTopic, publishers } from '@cau-noi/events';
import kafkajs, { type AclEntry, type AclResourceTypes as ResourceType } from 'kafkajs';

// Node cannot import these names of a CommonJS module directly.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

type Publisher = (typeof publishers)[number];
type Topic = `${Publisher}.events` | typeof heartbeatTopic;

/**
 * The topics each service may read: those of events it handles with `@OnEvent`, no more (tested). Its user has the same
 * name.
 */
export const reads: Readonly<Record<Publisher | 'console', readonly Topic[]>> = {
  directory: [],
  intake: ['directory.events', 'routing.events'],
  routing: ['directory.events', 'intake.events'],
  deadline: ['directory.events', 'intake.events', 'routing.events', 'escalation.events'],
  escalation: ['directory.events', 'intake.events', 'routing.events', 'deadline.events', heartbeatTopic],
  console: ['directory.events', 'intake.events', 'routing.events', 'deadline.events', 'escalation.events'],
};

const users = Object.keys(reads) as (keyof typeof reads)[];

/** Returns the topics a service may write: the one of its name, if it publishes, and heartbeats. */
export const writes = (service: keyof typeof reads): Topic[] => [
  ...publishers.filter((name) => name === service).map((name): Topic => `${name}.events`),
  heartbeatTopic,
];

/** The group in which a service reads a topic a second time, beside the one of its name. Without prefix. */
export const secondGroupOf = (service: string): string => `${service}.again`;

/** Returns every grant; a broker that denies by default refuses the rest. */
export const grants = (prefix: string): AclEntry[] =>
  users.flatMap((user) => [
    ...reads[user].map((topic) => grant(user, AclResourceTypes.TOPIC, prefix + topic, AclOperationTypes.READ)),
    ...writes(user).map((topic) => grant(user, AclResourceTypes.TOPIC, prefix + topic, AclOperationTypes.WRITE)),
    ...[user, secondGroupOf(user)].map((group) =>
      grant(user, AclResourceTypes.GROUP, prefix + group, AclOperationTypes.READ),
    ),
  ]);

/** The right to read or write a topic, or to be a member of a group, includes the right to describe it. */
const grant = (user: string, type: ResourceType, resourceName: string, operation: AclEntry['operation']): AclEntry => ({
  principal: `User:${user}`,
  host: '*',
  operation,
  permissionType: AclPermissionTypes.ALLOW,
  resourceType: type,
  resourceName,
  resourcePatternType: ResourcePatternTypes.LITERAL,
});
