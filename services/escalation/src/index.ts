export { escalationService } from './definition.js';
export { SilenceJob } from './system-alarms/silence.job.js';
export { MachineJob } from './system-alarms/machine.job.js';
