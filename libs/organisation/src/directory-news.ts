import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

/** The events of directory that the library handles, and nobody else: a service has one handler per event. */
export type Told =
  | 'directory.unit-changed.v1'
  | 'directory.post-changed.v1'
  | 'directory.post-holder-changed.v1'
  | 'directory.leave-changed.v1'
  | 'directory.calendar-changed.v1';

type Take<N extends Told> = (events: Envelope<N>[], tx: Tx) => Promise<void>;

/** Passes directory's events on to the service itself, in the same transaction, after the library has stored them. */
@Injectable()
export class DirectoryNews {
  private readonly takers = new Map<Told, Take<never>>();

  /** Takes the events of this name from now on; while the service is being built, and once per name. */
  follow<N extends Told>(name: N, take: Take<N>): void {
    if (this.takers.has(name)) throw new Error(`Two followers of ${name}.`);
    this.takers.set(name, take);
  }

  /** A round of events of one name. */
  async tell<N extends Told>(name: N, events: Envelope<N>[], tx: Tx): Promise<void> {
    await (this.takers.get(name) as Take<N> | undefined)?.(events, tx);
  }
}
