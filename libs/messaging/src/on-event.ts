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
export const OnEvent = <N extends EventName>(name: N): HandlerOf<Envelope<N>> => handles([name], { isSet: false });

/**
 * As `OnEvent`, but takes all events of a round, for handlers that read and write as sets. Publish through
 * `tx.causedBy(event)`. With one name, a call holds at most one event per subject, in order between calls. With several
 * names the round is one call: events of one subject in their order, as many as there are; other handlers of the same
 * round may come before or after.
 */
export const OnEvents = <N extends EventName>(...names: readonly [N, ...N[]]): HandlerOf<Envelope<N>[]> =>
  handles(names, { isSet: true, fold: names.length > 1 ? names[0] : undefined });

/** As `OnEvents` of one name, for each of these: a call holds events of one name, at most one per subject. */
export const OnEventsOfEach = <N extends EventName>(...names: readonly N[]): HandlerOf<Envelope<N>[]> =>
  handles(names, { isSet: true });

function handles<E>(
  names: readonly EventName[],
  { isSet, fold }: { isSet: boolean; fold?: string | undefined },
): HandlerOf<E> {
  return (target, key, method) => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1); // without these two Nest passes the first argument only
    UseFilters(SameError)(target, key, method);
    const pattern: MethodDecorator = EventPattern<unknown>([...names], EVENTS, { set: isSet, fold });
    pattern(target, key, method);
  };
}
