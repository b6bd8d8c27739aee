import { Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { Envelope, EventName } from '@cau-noi/events';
import { throwError, type Observable } from 'rxjs';
import type { Tx } from './tx.js';

/** The transport of our own: only EventsServer takes handlers that carry it. */
export const EVENTS = Symbol('events');

/** Keeps the real error for `settle`; Nest's own filter would replace it. */
@Catch()
class SameError implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

type HandlerOf<E> = (
  target: object,
  key: string,
  method: TypedPropertyDescriptor<(events: E, tx: Tx) => Promise<void>>,
) => void;

/** A method of a `@Controller()` that takes one event of this name, inside the transaction of its batch. */
export const OnEvent = <N extends EventName>(name: N): HandlerOf<Envelope<N>> => handles(name, false);

/**
 * As `OnEvent`, but takes all events of this name that a batch holds (at most one per subject, in order between calls),
 * for handlers that read and write as sets. Publish through `tx.causedBy(event)`.
 */
export const OnEvents = <N extends EventName>(name: N): HandlerOf<Envelope<N>[]> => handles(name, true);

function handles<E>(name: EventName, set: boolean): HandlerOf<E> {
  return (target, key, method) => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1); // without these two Nest passes the first argument only
    UseFilters(SameError)(target, key, method);
    const pattern: MethodDecorator = EventPattern<string>(name, EVENTS, { set });
    pattern(target, key, method);
  };
}
