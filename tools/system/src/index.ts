export { preparedDatabases } from './prepared.js';
export { startSystem, type System, type SystemOptions } from './system.js';
export { serviceNames, type ServiceName } from './services.js';
