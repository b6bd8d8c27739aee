export { ahead } from './ahead.js';
export { DueJobs } from './due-jobs.js';
export type { DueJob } from './due-timer.js';
export { DueTimer } from './due-timer.js';
export {
  columnsIn,
  columnsOf,
  insertOf,
  namesOf,
  partsOf,
  placesOf,
  upsertOf,
  valuesOf,
  type InColumns,
} from './columns.js';
export { connectionOf } from './database.js';
export { Gathering, type Sharer } from './gathering.js';
export { Heartbeats, type Pulse } from './heartbeats.js';
export { isAway } from './failures.js';
export { onConnection } from './in-transaction.js';
export { EventsServer } from './kafka/events-server.js';
export { reads, writes } from './kafka/access.js';
export { eventPartitions, partitionOf } from './kafka/partition.js';
export { SecondReading } from './kafka/second-reading.js';
export { wayIn, type WayIn } from './kafka/way-in.js';
export { MessagingModule } from './messaging.module.js';
export { OnEvent, OnEvents, OnEventsOfEach } from './on-event.js';
export { Progress } from './progress.js';
export { patience } from './silence.js';
export { Relay } from './relay.js';
export { StateReports } from './state-reports.js';
export { Transactions } from './transactions.js';
export { Tx } from './tx.js';
export { verifyHistory, type Break } from './verify-history.js';
