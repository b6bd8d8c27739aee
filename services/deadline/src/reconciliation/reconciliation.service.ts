import { patience, Transactions, type Tx } from '@cau-noi/messaging';
import { Clock, SteeredClock } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { clockId } from '../clocks/clock-id.js';
import { officesOf } from '../facts/offices.store.js';
import {
  alertsOfCases,
  alertsOfNoCase,
  casesAfter,
  factsInOrder,
  isFresh,
  knowledgeKept,
  openRederivations,
  saidOverdue,
} from './evidence.store.js';
import { clocksAsKnown, knowledgeHistoryOf, type KnowledgeHistory } from './knowledge-history.js';
import { differencesOf, truthOf, type Difference, type Truth } from './lateness.js';
import type { Reconciliation } from './reconciliation.js';

const chunk = 1000;
/** As long as news may be under way between the services before they count as lost. */
const underWayMs = 5_000;
const mostListed = 1000;

/**
 * Lateness recomputed from the facts, compared with what was published. Reads no row of the clocks; a clock that has ended is
 * judged by what was known of calendars and rules then.
 */
@Injectable()
export class ReconciliationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Looks at everything; at what differs again, when news that were under way have arrived. */
  async run(): Promise<Reconciliation> {
    const first = await this.transactions.read((tx) => this.look(tx), patience.ofWork);
    const differing = [...new Set(first.differences.map(({ caseId }) => caseId))];
    if (differing.length === 0) return { ...first, differenceCount: 0, settled: 0 };
    const before = new Set(first.differences.map(keyOf));
    const stillThere = async (): Promise<Difference[]> => {
      if (!(this.clock instanceof SteeredClock)) await pause(underWayMs);
      const found = await this.transactions.read((tx) => this.lookAgain(tx, differing), patience.ofWork);
      return found.filter((difference) => before.has(keyOf(difference)));
    };
    let differences = await stillThere();
    while (await this.mayStillCome(differences)) differences = await stillThere();
    return {
      ...first,
      differences: differences.slice(0, mostListed),
      differenceCount: differences.length,
      settled: first.differences.length - differences.length,
    };
  }

  /** News of alerts are read only after a crowd of clocks has fallen due (`AlertNewsService`). */
  private async mayStillCome(differences: readonly Difference[]): Promise<boolean> {
    if (differences.length === 0 || this.clock instanceof SteeredClock) return false;
    const caseIds = differences.map(({ caseId }) => caseId);
    return this.transactions.read((tx) => isFresh(tx, caseIds), patience.ofWork);
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
    const [history, now] = [await this.history(tx), this.clock.now()];
    const differences: Difference[] = differencesOf([], [], await alertsOfNoCase(tx));
    for (let after: string | null = null, caseIds: string[]; ; after = caseIds.at(-1) ?? null) {
      caseIds = await casesAfter(tx, after, chunk);
      if (caseIds.length === 0) return { asOf: now.toISOString(), counts, differences };
      const { truths, said, alerts } = await this.evidence(tx, caseIds, history, now);
      counts.cases += caseIds.length;
      counts.clocks += truths.length;
      counts.late += truths.filter(({ isLate }) => isLate).length;
      counts.overdue += said.filter(({ stands }) => stands).length;
      counts.alerts += alerts.filter(({ endedAt }) => endedAt === null).length;
      differences.push(...differencesOf(truths, said, alerts));
    }
  }

  private async lookAgain(tx: Tx, caseIds: readonly string[]): Promise<Difference[]> {
    const [history, now] = [await this.history(tx), this.clock.now()];
    const differences: Difference[] = [];
    for (let from = 0; from < caseIds.length; from += chunk) {
      const { truths, said, alerts } = await this.evidence(tx, caseIds.slice(from, from + chunk), history, now);
      differences.push(...differencesOf(truths, said, alerts));
    }
    return differences;
  }

  private async history(tx: Tx): Promise<KnowledgeHistory> {
    const { years, rules } = await knowledgeKept(tx);
    return knowledgeHistoryOf(years, rules);
  }

  private async evidence(tx: Tx, caseIds: readonly string[], history: KnowledgeHistory, now: Date) {
    const facts = await factsInOrder(tx, caseIds);
    const officeOf = await officesOf(tx, [...facts.values()]);
    const truths = [...facts].flatMap(([caseId, all]): Truth[] =>
      clocksAsKnown(all, history, officeOf(all)).map((clock) =>
        truthOf(clock, caseId, clockId(caseId, clock.family), now),
      ),
    );
    return { truths, said: await saidOverdue(tx, caseIds), alerts: await alertsOfCases(tx, caseIds) };
  }
}

const keyOf = ({ code, clockId: id, caseId }: Difference): string => `${code} ${caseId} ${id}`;
