import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { AlertsService } from './alerts.service.js';
import { keepCalendar, keepHolders, keepPosts, keepUnits } from './organisation.store.js';

/** What escalation keeps of the organisation. Each fact may be what an alert without addressee was waiting for. */
@Injectable()
export class OrganisationService {
  constructor(private readonly alerts: AlertsService) {}

  async units(tx: Tx, units: readonly Payload<'directory.unit-changed.v1'>[]): Promise<void> {
    await keepUnits(tx, units);
    // A new unit may stand above or beside one that an alert waits for.
    await this.alerts.place(
      tx,
      units.flatMap((unit) => [unit.unitId, ...unit.committees.map(({ committeeId }) => committeeId)]),
    );
  }

  async posts(tx: Tx, posts: readonly Payload<'directory.post-changed.v1'>[]): Promise<void> {
    await keepPosts(tx, posts);
    await this.alerts.place(
      tx,
      posts.map(({ unitId }) => unitId),
    );
  }

  async holders(tx: Tx, holders: readonly Payload<'directory.post-holder-changed.v1'>[]): Promise<void> {
    await keepHolders(tx, holders);
    await this.alerts.place(
      tx,
      holders.map(({ unitId }) => unitId),
    );
  }

  calendar(tx: Tx, calendar: Payload<'directory.calendar-changed.v1'>): Promise<void> {
    return keepCalendar(tx, calendar);
  }
}
