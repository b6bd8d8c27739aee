export { type Actor, type PlatformRequest } from './actor.js';
export { Allow, type Need } from './allow.js';
export { Authenticator, BearerTokens, audience, issuer } from './authenticator.js';
export { BodyLimit, publicBody } from './body-limit.js';
export { Clock, SteeredClock, SystemClock } from './clock.js';
export { type Accepted, Cmd, type Command, CurrentActor } from './command.js';
export { type Environment, environment, Flag, KafkaConfig, loadConfig, ServiceConfig } from './config.js';
export { freeMegabytes } from './disk.js';
export { IsDay, IsInstant, OccurredAt, parseInstant } from './instant.js';
export { WhyLate } from './why-late.js';
export { jsonLimits, readJson } from './json-body.js';
export { createLogger, Logger } from './logger.js';
export { main } from './main.js';
export { MayAnswer } from './may-answer.js';
export { Metrics } from './metrics.js';
export { becomeNeighbour, type Incoming, neighbourAt, type Outgoing } from './neighbours.js';
export { ownEnvironment } from './own-environment.js';
export { fromCursor, type Page, PageOf, PageQuery, toCursor } from './paging.js';
export { type Permission, permissions, type Role, roles } from './permissions.js';
export { problemJson, problemType } from './problem-json.js';
export {
  type FieldProblem,
  Forbidden,
  InvalidInput,
  NoSuchAddress,
  NotFound,
  NotReady,
  OurFailure,
  Problem,
  TooLarge,
  Unauthenticated,
  VersionConflict,
} from './problems.js';
export { Readiness } from './readiness.js';
export { SeenEvents } from './seen-events.js';
export { SERVICE, type ServiceDefinition } from './service.js';
export { type Running, start, type StartOptions } from './start.js';
export { createValidationPipe } from './validation.js';
export { IsPaperNumber } from './paper-number.js';
