export { aFact, anEvent, aSyntheticPerson, type SyntheticPerson } from './builders.js';
export { dropDatabase, freshDatabase, template } from './databases.js';
export { eventually } from './eventually.js';
export { http, type Answer, type Http, type RequestHeaders } from './http.js';
export { databaseUrl, servers, sql, type Servers } from './servers.js';
export { startTestService, type TestService, type TestServiceOptions } from './test-service.js';
export { anActor, tokens, type Tokens } from './tokens.js';
export { deleteTopics } from './kafka.js';
export { ownServers, type OwnServers, type Stoppable } from './own-servers.js';
