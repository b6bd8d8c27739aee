import { Global, Module } from '@nestjs/common';
import { DueJobs } from './due-jobs.js';
import { EventsServer } from './kafka/events-server.js';

/** Everything a service needs to change state and to exchange events; import it once, in the service's root module. */
@Global()
@Module({ providers: [DueJobs, EventsServer], exports: [DueJobs, EventsServer] })
export class MessagingModule {}
