import type { Envelope } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { changedDays } from '../calendars/calendar-change.js';
import { keepCalendar, stopDerivations } from '../calendars/calendars.store.js';
import { hasOpenClocks } from '../clocks/clocks.store.js';
import { TakeFactsService } from '../clocks/take-facts.service.js';
import type { Cause } from '../facts/cause.js';
import { keepCommittee } from '../facts/offices.store.js';
import { rules, unitDate } from '../law/rules.js';
import {
  addRederivation,
  casesTouched,
  claimRederivation,
  dropReleases,
  moveRederivation,
  oldestRederivation,
  type Change,
  type Rederivation,
} from './rederivations.store.js';
import { changedRules, releasedRules } from './released-rules.js';
import { keepRules, keptRules, releaseId } from './released-rules.store.js';

const chunk = 1000;
const released = releasedRules(rules, unitDate);
const release = releaseId(released);

/** Name of the timer that works off changes of the calendar. */
export const rederivationJob = 'rederivation';

/** What concerns many cases at once is stored with its event, and worked off in small transactions. */
@Injectable()
export class RederivationsService {
  constructor(
    private readonly facts: TakeFactsService,
    private readonly jobs: DueJobs,
  ) {}

  /** Takes calendars in; later derivations use them, and the cases they move are to be derived again. */
  async takeCalendars(tx: Tx, events: Envelope<'directory.calendar-changed.v1'>[]): Promise<void> {
    await stopDerivations(tx);
    for (const event of events) {
      const before = await keepCalendar(tx, event.data);
      const changed = before === 'late' ? null : changedDays(before, event.data);
      if (changed) await this.note(tx, { event, firstDay: changed.first, lastDay: changed.last });
    }
  }

  /** Takes in which units are Party committees; the Party's rules apply to their cases. */
  async takeUnits(tx: Tx, events: Envelope<'directory.unit-changed.v1'>[]): Promise<void> {
    const committees = events.filter(({ data }) => data.hierarchy === 'party');
    if (committees.length === 0) return;
    await stopDerivations(tx);
    for (const event of committees) {
      const { unitId, level } = event.data;
      if (await keepCommittee(tx, unitId, level)) await this.note(tx, { event, unitId });
    }
  }

  /**
   * Compares the rules of this release with those of the one before and notes the differences. A new database has
   * nothing to derive again.
   */
  async takeRelease(tx: Tx): Promise<void> {
    await stopDerivations(tx);
    const changed = changedRules(await keptRules(tx), released);
    if (!changed) return;
    const left = await dropReleases(tx, release);
    await keepRules(tx, released);
    if (!(await hasOpenClocks(tx))) return;
    const all = [changed, ...left];
    const touched = [...new Set(all.flatMap((each) => each.rules))].sort();
    await this.note(tx, { release, rules: touched, everyCase: all.some(({ everyCase }) => everyCase) });
  }

  private async note(tx: Tx, change: Change): Promise<void> {
    await addRederivation(tx, change);
    tx.afterCommit(() => this.jobs.wake(rederivationJob, tx.clock.now()));
  }

  /** Works off one part of the oldest change. Returns the number of cases, at least 1 while there was a change. */
  async workOff(tx: Tx): Promise<number> {
    const change = await claimRederivation(tx, release);
    if (!change) return 0;
    const caseIds = await casesTouched(tx, change, chunk);
    if (caseIds.length > 0) {
      await this.facts.deriveAgain(change.event ? tx.causedBy(change.event) : tx, caseIds, causeOf(change));
    }
    await moveRederivation(tx, change.seq, caseIds.length < chunk ? undefined : caseIds.at(-1));
    return Math.max(1, caseIds.length);
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return oldestRederivation(tx);
  }
}

/** The cause in the history of a clock: a change of rules is named by its release. */
function causeOf({ event, unitId, release: id, addedAt }: Rederivation): Cause {
  if (!event) return { type: 'rule-changed', id: id ?? release, at: addedAt };
  return { type: unitId ? 'unit-changed' : 'calendar-changed', id: event.id, at: new Date(event.time) };
}
