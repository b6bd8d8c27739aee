export { trial } from './trial-service.js';
