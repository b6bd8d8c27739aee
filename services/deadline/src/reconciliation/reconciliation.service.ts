import { Transactions, type Tx } from '@cau-noi/messaging';
import { Clock, SteeredClock } from '@cau-noi/platform';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { clockId } from '../clock-id.js';
import { calendarOf, type WorkingCalendar } from '../domain/calendar.js';
import { derive } from '../domain/case-clocks.js';
import type { Fact } from '../domain/facts.js';
import { differencesOf, truthOf, type Difference, type Truth } from '../domain/lateness.js';
import { loadFacts } from '../facts.store.js';
import { committeesAmong } from '../offices.store.js';
import {
  alertsOfCases,
  alertsOfNoCase,
  casesAfter,
  newestCalendars,
  openRederivations,
  saidOverdue,
} from './evidence.store.js';

const chunk = 1000;
/** As long as news may be under way between the services before they count as lost. */
const underWayMs = 5_000;
const mostListed = 1000;

/** What was compared, and what does not agree. */
export type Reconciliation = {
  asOf: string;
  counts: { cases: number; clocks: number; late: number; overdue: number; alerts: number; rederivationsOpen: number };
  differences: Difference[];
  /** How many differences there are; at most 1000 are listed. */
  differenceCount: number;
  /** What was different at the first look and settled by the second: news that was under way. */
  settled: number;
};

/** Lateness recomputed from the facts, compared with what was published. Reads no row of the clocks. */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Looks at everything; at what differs a second time, when news that were under way have arrived. */
  async run(): Promise<Reconciliation> {
    const first = await this.transactions.read((tx) => this.look(tx));
    const differing = [...new Set(first.differences.map(({ caseId }) => caseId))];
    if (differing.length === 0) return { ...first, differenceCount: 0, settled: 0 };
    if (!(this.clock instanceof SteeredClock)) await pause(underWayMs);
    const second = await this.transactions.read((tx) => this.lookAgain(tx, differing));
    const before = new Set(first.differences.map(keyOf));
    const differences = second.filter((difference) => before.has(keyOf(difference)));
    return {
      ...first,
      differences: differences.slice(0, mostListed),
      differenceCount: differences.length,
      settled: first.differences.length - differences.length,
    };
  }

  private async look(tx: Tx): Promise<Pick<Reconciliation, 'asOf' | 'counts' | 'differences'>> {
    const counts = {
      cases: 0,
      clocks: 0,
      late: 0,
      overdue: 0,
      alerts: 0,
      rederivationsOpen: await openRederivations(tx),
    };
    const [calendar, now] = [calendarOf(await newestCalendars(tx)), this.clock.now()];
    const differences: Difference[] = differencesOf([], [], await alertsOfNoCase(tx));
    for (let after: string | null = null, caseIds: string[]; ; after = caseIds.at(-1) ?? null) {
      caseIds = await casesAfter(tx, after, chunk);
      if (caseIds.length === 0) return { asOf: now.toISOString(), counts, differences };
      const { truths, said, alerts } = await this.evidence(tx, caseIds, calendar, now);
      counts.cases += caseIds.length;
      counts.clocks += truths.length;
      counts.late += truths.filter(({ isLate }) => isLate).length;
      counts.overdue += said.filter(({ stands }) => stands).length;
      counts.alerts += alerts.filter(({ endedAt }) => endedAt === null).length;
      differences.push(...differencesOf(truths, said, alerts));
    }
  }

  private async lookAgain(tx: Tx, caseIds: readonly string[]): Promise<Difference[]> {
    const [calendar, now] = [calendarOf(await newestCalendars(tx)), this.clock.now()];
    const differences: Difference[] = [];
    for (let from = 0; from < caseIds.length; from += chunk) {
      const { truths, said, alerts } = await this.evidence(tx, caseIds.slice(from, from + chunk), calendar, now);
      differences.push(...differencesOf(truths, said, alerts));
    }
    return differences;
  }

  private async evidence(tx: Tx, caseIds: readonly string[], calendar: WorkingCalendar, now: Date) {
    const facts = Map.groupBy(await loadFacts(tx, caseIds), ({ caseId }) => caseId);
    const unitOf = (all: readonly Fact[]): string | undefined =>
      all.flatMap((fact) => (fact.type === 'petition-registered' ? fact.data.unitId : []))[0];
    const cases = [...facts].map(([caseId, kept]) => ({ caseId, facts: kept.map(({ fact }) => fact) }));
    const committees = await committeesAmong(tx, [...new Set(cases.flatMap((each) => unitOf(each.facts) ?? []))]);
    const truths = cases.flatMap((each): Truth[] =>
      derive(each.facts, calendar, { isParty: committees.has(unitOf(each.facts) ?? '') }).map((clock) =>
        truthOf(clock, each.caseId, clockId(each.caseId, clock.family), now),
      ),
    );
    return { truths, said: await saidOverdue(tx, caseIds), alerts: await alertsOfCases(tx, caseIds) };
  }
}

const keyOf = ({ code, clockId: id, caseId }: Difference): string => `${code} ${caseId} ${id}`;
