import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf, yearOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { LevelAlertsService } from '../crowd-alerts/level-alerts.service.js';
import { Crowds } from '../crowds/crowds.js';
import { defaultCrowdPolicy, lengthOf, type CrowdChange } from '../crowds/facts.js';
import { lastSerials, nextFall, saveCrowds } from './crowds.store.js';
import type { CrowdRow } from './crowds.table.js';
import { Ledger, type Rows } from './ledger.js';
import type { News } from './news.js';
import { holdStream, rowsAround, saveRows, saveStream, type Stream } from './stream.store.js';
import type { CrowdPetitionRow } from './stream.table.js';
import { crowdNumber, retell, type ToTell } from './told-crowd.js';

/**
 * Keeps the crowds of the stream of petitions. The engine is lent the petitions that news may concern, takes the news in,
 * and what it says is written back: nothing is kept in memory between two calls. Whoever holds the stream is alone, so that
 * replicas take turns.
 */
@Injectable()
export class CrowdStreamService {
  constructor(private readonly alerts: LevelAlertsService) {}

  /** Takes news in, in this order. */
  async take(tx: Tx, news: readonly News[]): Promise<void> {
    if (news.length === 0) return;
    const saidLast = news.reduce((last, { saidAt }) => (saidAt > last ? saidAt : last), news[0]!.saidAt);
    const until = notAfter(tx.clock.now(), saidLast);
    const [stream, around] = await Promise.all([holdStream(tx), rowsAround(tx, { ...namedIn(news), until })]);
    await this.go(tx, { stream, ...around, news, until });
  }

  /** Lets time pass until the next instant at which a told crowd loses a petition, if that has come; returns 1, else 0. */
  async passTime(tx: Tx): Promise<number> {
    const stream = await holdStream(tx);
    const due = await nextFall(tx);
    if (due === null || due > tx.clock.now()) return 0;
    const around = await rowsAround(tx, { ...namedIn([]), until: due });
    await this.go(tx, { stream, ...around, news: [], until: due });
    return 1;
  }

  /** When time alone may next change a crowd; null: never. */
  nextFall(tx: Tx): Promise<Date | null> {
    return nextFall(tx);
  }

  private async go(tx: Tx, { stream, rows, told, news, until }: Turn): Promise<void> {
    const ledger = new Ledger(rows);
    const start = stream.present?.getTime() ?? -Infinity;
    const engine = engineOf(ledger, start, stream.lastNumber);
    let present = start;
    const changes: CrowdChange[] = [];
    const pass = (to: Date): void => {
      present = Math.max(present, to.getTime());
      changes.push(...engine.take({ fact: 'now', at: present }));
    };
    for (const each of news) {
      pass(notAfter(until, each.saidAt));
      for (const fact of ledger.take(each, present)) changes.push(...engine.take(fact));
    }
    pass(until);
    const standing = engine.standing();
    const crowdOf = new Map(standing.flatMap(({ crowd, petitions }) => petitions.map((id) => [id, crowd] as const)));
    const { cases, links, petitions: changed } = ledger.changes();
    const isChanged = new Set(changed.map(({ petitionId }) => petitionId));
    const moved = [...ledger.petitions.values()].flatMap(({ petitionId, crowd }) => {
      const now = crowdOf.get(petitionId) ?? null;
      return now === crowd || isChanged.has(petitionId) ? [] : [{ petitionId, crowd: now }];
    });
    const petitions = changed.map((row) => ({ ...row, crowd: crowdOf.get(row.petitionId) ?? null }));
    const at = new Date(present);
    saveRows(tx, { petitions, cases, links }, moved);
    saveStream(tx, { present: at, lastNumber: engine.kept().lastNumber });
    if (told.length > 0 || changes.length > 0)
      await this.tell(tx, { told, standing, changes, petitions: ledger.petitions, at });
  }

  /** Keeps and publishes what changed of crowds that have, or had, a level; raises and ends their alerts. */
  private async tell(tx: Tx, found: Omit<ToTell, 'newId' | 'nextSerial'>): Promise<void> {
    const { standing, changes, petitions, at } = found;
    const years = [...new Set(changes.map((change) => yearOf(dayOf(new Date(change.at)))))];
    const serials = years.length > 0 ? await lastSerials(tx, years) : new Map<number, number>();
    const nextSerial = (year: number): number => {
      const serial = (serials.get(year) ?? 0) + 1;
      serials.set(year, serial);
      return serial;
    };
    const retold = retell({ ...found, newId: randomUUID, nextSerial });
    await saveCrowds(tx, retold);
    tx.publish(retold.events);
    const members = new Map(standing.map(({ crowd, petitions: ids }) => [crowd, ids]));
    await this.alerts.settle(
      tx,
      retold.crowds.map((row) => ({
        ...row,
        crowdNumber: crowdNumber(row),
        petitionsOfUnits: perUnit(members.get(row.number) ?? [], petitions),
      })),
      at,
    );
  }
}

/** A turn of whoever holds the stream: what is known of all that these news may change, and until when time passes. */
type Turn = { stream: Stream; rows: Rows; told: readonly CrowdRow[]; news: readonly News[]; until: Date };

const notAfter = (latest: Date, at: Date): Date => (at < latest ? at : latest);

/** The engine with all that is known; petitions that have left the window meanwhile are not put in again. */
function engineOf(ledger: Ledger, now: number, lastNumber: number): Crowds {
  const opened = now - lengthOf(defaultCrowdPolicy);
  const numbers = new Map<number, string>();
  for (const { petitionId, crowd, receivedAt, withdrawnAt } of ledger.petitions.values())
    if (
      crowd !== null &&
      withdrawnAt === null &&
      receivedAt !== null &&
      receivedAt.getTime() > opened &&
      !numbers.has(crowd)
    )
      numbers.set(crowd, petitionId);
  return Crowds.rebuilt({ policy: defaultCrowdPolicy, now, lastNumber, facts: ledger.facts(), crowds: numbers });
}

function namedIn(news: readonly News[]): { petitions: string[]; cases: string[]; matters: string[] } {
  return {
    petitions: news.flatMap((each) =>
      each.news === 'link' ? [...each.petitions] : 'petitionId' in each ? [each.petitionId] : [],
    ),
    cases: news.flatMap((each) => ('caseId' in each ? [each.caseId] : [])),
    matters: news.flatMap((each) => (each.news === 'matter' && each.matterId !== null ? [each.matterId] : [])),
  };
}

/** How many of these petitions each unit has. */
function perUnit(ids: readonly string[], petitions: ReadonlyMap<string, CrowdPetitionRow>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const unitId = petitions.get(id)?.unitId;
    if (unitId) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  }
  return counts;
}
