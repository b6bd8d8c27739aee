import { Injectable } from '@nestjs/common';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { EVENTS } from '../on-event.js';

/** The Nest transport over kafkajs `eachBatch`; handlers are methods with `@OnEvent` or `@OnEvents`. */
@Injectable()
export class EventsServer extends Server implements CustomTransportStrategy {
  override transportId = EVENTS;

  listen(done: (error?: unknown) => void): void {
    done();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  on(): void {
    throw new Error('not supported');
  }

  unwrap<T>(): T {
    throw new Error('not supported');
  }
}
