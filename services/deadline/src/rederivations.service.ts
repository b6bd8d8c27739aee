import type { Envelope } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { keepCalendar, stopDerivations } from './calendars.store.js';
import { ClocksService } from './clocks.service.js';
import { changedDays } from './domain/calendar.js';
import { keepCommittee } from './offices.store.js';
import {
  addRederivation,
  casesTouched,
  claimRederivation,
  moveRederivation,
  oldestRederivation,
} from './rederivations.store.js';

const chunk = 1000;

/** Name of the timer that works off changes of the calendar. */
export const rederivationJob = 'rederivation';

/** What concerns many cases at once is noted with its event, and worked off in small transactions. */
@Injectable()
export class RederivationsService {
  constructor(
    private readonly clocks: ClocksService,
    private readonly jobs: DueJobs,
  ) {}

  /** Takes calendars in; what is derived from now on rests on them, and what they move is noted. */
  async takeCalendars(tx: Tx, events: Envelope<'directory.calendar-changed.v1'>[]): Promise<void> {
    await stopDerivations(tx);
    for (const event of events) {
      const before = await keepCalendar(tx, event.data);
      const changed = before === 'late' ? null : changedDays(before, event.data);
      if (changed) await this.note(tx, { event, firstDay: changed.first, lastDay: changed.last, unitId: null });
    }
  }

  /** Takes in which units are Party committees; the cases they have are held to the Party's rules. */
  async takeUnits(tx: Tx, events: Envelope<'directory.unit-changed.v1'>[]): Promise<void> {
    const committees = events.filter(({ data }) => data.hierarchy === 'party');
    if (committees.length === 0) return;
    await stopDerivations(tx);
    for (const event of committees) {
      const { unitId } = event.data;
      if (await keepCommittee(tx, unitId)) await this.note(tx, { event, firstDay: null, lastDay: null, unitId });
    }
  }

  private async note(tx: Tx, change: Parameters<typeof addRederivation>[1]): Promise<void> {
    await addRederivation(tx, change);
    tx.afterCommit(() => this.jobs.wake(rederivationJob, tx.clock.now()));
  }

  /** One part of the oldest change; answers how many cases it took, or 1 for having come to its end. */
  async workOff(tx: Tx): Promise<number> {
    const change = await claimRederivation(tx);
    if (!change) return 0;
    const caseIds = await casesTouched(tx, change, chunk);
    if (caseIds.length > 0) {
      await this.clocks.rederive(tx, caseIds, change.event, change.unitId ? 'unit-changed' : 'calendar-changed');
    }
    await moveRederivation(tx, change.seq, caseIds.length < chunk ? undefined : caseIds.at(-1));
    return Math.max(1, caseIds.length);
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return oldestRederivation(tx);
  }
}
