export { DueJobs, type DueJob } from './due-jobs.js';
export { DueTimer } from './due-timer.js';
export { EventsServer } from './kafka/events-server.js';
export { MessagingModule } from './messaging.module.js';
export { OnEvent, OnEvents } from './on-event.js';
export { Progress } from './progress.js';
export { Transactions } from './transactions.js';
export { Tx } from './tx.js';
