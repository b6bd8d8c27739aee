export { consoleService } from './definition.js';
export { PublicServer } from './gateway/public.server.js';
