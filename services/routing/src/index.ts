export { routingService } from './definition.js';
