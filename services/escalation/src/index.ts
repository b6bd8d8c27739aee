export { escalationService } from './definition.js';
export { SilenceJob } from './system-alarms/silence.job.js';
