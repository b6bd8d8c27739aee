export { intakeService } from './definition.js';
