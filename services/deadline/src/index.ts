export { AppModule } from './app.module.js';
export { deadlineService } from './definition.js';
export { Heartbeat } from './heartbeat/heartbeat.js';
export { OverdueJob } from './overdue.job.js';
export { RederivationJob } from './rederivation.job.js';
export { RuleRelease } from './rule-release.js';
