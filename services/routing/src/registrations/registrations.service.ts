import { Injectable } from '@nestjs/common';
import type { Envelope, Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { endedStates, type CaseState } from '@cau-noi/vocabulary';
import { lockCase, saveDecision } from '../case/cases.store.js';
import { receive, type Case } from '../case/case.js';
import { withdraw } from '../acts/settlement.js';

type Registered = Envelope<'intake.petition-registered.v1'>;
type Withdrawn = Payload<'intake.petition-withdrawn.v1'>;

/** What the desk reports: petitions that open cases, and withdrawals that end them. */
@Injectable()
export class RegistrationsService {
  /** Opens a case per registration, as one set; then lets facts take effect that had come before it. */
  async open(tx: Tx, registered: Registered[]): Promise<void> {
    await tx.prepared('share-early-facts', 'SELECT pg_advisory_xact_lock_shared($1)', [earlyFactsLock]);
    const now = tx.clock.now();
    const rows = registered.map(({ type, data }) => ({
      ...rowOf(receive(data)),
      ...data.by,
      type,
      recordedAt: now,
      lateReason: data.lateReason ?? null,
    }));
    await tx.prepared('open-cases', openCases, [JSON.stringify(rows)]);
    const early = await tx.prepared<{ case_id: string; data: Withdrawn }>(
      'take-early-facts',
      'DELETE FROM early_facts WHERE case_id = ANY($1::uuid[]) RETURNING case_id, data',
      [registered.map(({ data }) => data.caseId)],
    );
    for (const { case_id: caseId, data } of early) {
      const cause = registered.find((event) => event.data.caseId === caseId);
      await this.end(cause ? tx.causedBy(cause) : tx, data);
    }
  }

  /**
   * A further petition changes nothing but how many people stand behind the case; within the topic it follows the one that
   * opened it. People only come to it, so that an older joining handled later takes nobody away. A case that has ended takes
   * no more: the desk, which could not know yet, is told, so that the petition is not lost in a closed file.
   */
  async join(
    tx: Tx,
    { caseId, petitionId, groupSize, representatives }: Payload<'intake.petition-joined.v1'>,
  ): Promise<void> {
    const current = await lockCase(tx, caseId);
    if (current && settled.includes(current.state)) {
      const data = { caseId, petitionId, state: current.state };
      return tx.publish([{ type: 'routing.petition-came-late.v1', subject: caseId, data }]);
    }
    await tx.query(
      'UPDATE cases SET group_size = greatest(group_size, $2), representatives = greatest(representatives, $3) WHERE case_id = $1',
      [caseId, groupSize, representatives ?? null],
    );
  }

  /** A group named who speaks for it: what an acceptance waits for. Within the topic it follows the registration. */
  async represent(tx: Tx, { caseId, representatives }: Payload<'intake.representatives-named.v1'>): Promise<void> {
    await tx.query('UPDATE cases SET representatives = greatest(representatives, $2) WHERE case_id = $1', [
      caseId,
      representatives,
    ]);
  }

  /** Ends the case when its last petition was withdrawn; kept for later when the case is not known yet. */
  async withdraw(tx: Tx, event: Envelope<'intake.petition-withdrawn.v1'>): Promise<void> {
    if (event.data.remaining > 0 || (await this.end(tx, event.data))) return;
    await tx.query('SELECT pg_advisory_xact_lock($1)', [earlyFactsLock]);
    if (await this.end(tx, event.data)) return;
    await tx.query(
      'INSERT INTO early_facts (event_id, case_id, type, data) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [event.id, event.data.caseId, event.type, JSON.stringify(event.data)],
    );
  }

  /** False when the case is not known yet. */
  private async end(tx: Tx, fact: Withdrawn): Promise<boolean> {
    const current = await lockCase(tx, fact.caseId);
    if (!current) return false;
    const who = { ...fact.by, leads: true, settles: false, above: false };
    const { withdrawnAt, lateReason = null } = fact;
    const act = { who, at: new Date(withdrawnAt), now: tx.clock.now(), lateReason };
    const decision = withdraw(current, act);
    if (decision.events.length === 0) return true;
    saveDecision(tx, current, decision, { ...act, paper: fact.document, note: null, step: null });
    tx.publish(decision.events);
    return true;
  }
}

/** Shared by registrations, exclusive for whoever keeps an early fact: so that neither misses the other. */
const earlyFactsLock = 7_301_001;

/** A decided case waits for its papers only; the others are over. */
const settled: readonly CaseState[] = ['decided', ...endedStates];

const rowOf = (opened: Case) => ({
  caseId: opened.caseId,
  number: opened.number,
  kind: opened.kind,
  subject: opened.subject,
  caseUnitId: opened.unitId,
  state: opened.state,
  groupSize: opened.groupSize,
  representatives: opened.representatives,
  dueAt: opened.dueAt,
  receivedAt: opened.receivedAt,
  version: opened.version,
});

const openCases = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, number text, kind text, subject text,
      "caseUnitId" uuid, state text, "groupSize" integer, representatives integer, "dueAt" timestamptz, "receivedAt" timestamptz,
      version integer, type text, "recordedAt" timestamptz, "officerId" uuid, "postId" uuid, "unitId" uuid, "lateReason" text)
  ), opened AS (
    INSERT INTO cases (case_id, number, kind, subject, unit_id, state, group_size, representatives, due_at, received_at, version)
    SELECT "caseId", number, kind, subject, "caseUnitId", state, "groupSize", representatives, "dueAt", "receivedAt", version FROM given
    ON CONFLICT (case_id) DO NOTHING
    RETURNING case_id
  )
  INSERT INTO case_history (case_id, version, type, at, recorded_at, officer_id, post_id, unit_id, changed, late_reason)
  SELECT g."caseId", g.version, g.type, g."receivedAt", g."recordedAt", g."officerId", g."postId", g."unitId", '{}', g."lateReason"
  FROM given g JOIN opened o ON o.case_id = g."caseId"`;
