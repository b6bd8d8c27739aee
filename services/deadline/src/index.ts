export { deadlineService } from './definition.js';
