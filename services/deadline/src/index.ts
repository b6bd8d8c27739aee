export { AppModule } from './app.module.js';
export { deadlineService } from './definition.js';
export { OverdueJob } from './overdue.job.js';
export { RederivationJob } from './rederivation.job.js';
