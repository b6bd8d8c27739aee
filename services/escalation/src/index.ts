export { escalationService } from './definition.js';
export { Crowds } from './crowds/crowds.js';
export type { Fact } from './crowds/facts.js';
export { SilenceJob } from './system-alarms/silence.job.js';
export { MachineJob } from './system-alarms/machine.job.js';
export { HotSpots } from './hot-spots/hot-spots.js';
export { defaultHotSpotPolicy, type HotSpotPolicy } from './hot-spots/hot-spot-policy.js';
export type { Petition, Warning } from './hot-spots/hot-spot.js';
export { upperTail } from './hot-spots/negative-binomial.js';
