import type { Tx } from '@cau-noi/messaging';
import { type Actor, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { endOf, startOf } from '@cau-noi/calendar';
import { registerNumber, registerYear } from '../register/case-number.js';
import { recorded, type Visit } from './visit.js';
import type { KeyedPerson } from '../register/person.js';
import { PetitionsService } from '../petitions/petitions.service.js';
import type { PetitionView } from '../petitions/petition.view.js';
import { unitUnknown } from '../units/unit-unknown.js';
import { type VisitRow, visitViewOf, type VisitView } from './visit.view.js';

/** Which part of the register: days of Asia/Ho_Chi_Minh, both included. */
export type VisitFilter = PageQuery & { from?: string; to?: string };

const insertVisit = `
  WITH counter AS (
         INSERT INTO case_counters (unit_code, year, last, last_visit) SELECT code, $12, 0, 1 FROM units WHERE unit_id = $2
         ON CONFLICT (unit_code, year) DO UPDATE SET last_visit = case_counters.last_visit + 1
         RETURNING unit_code, last_visit),
       visit AS (
         INSERT INTO visits (visit_id, unit_id, form, received_at, people, outcome, refusal_ground, officer_id, post_id, recorded_at,
                             unit_code, register_year, serial, late_reason)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, unit_code, $12, last_visit, $13 FROM counter),
       named AS (
         INSERT INTO visit_people (visit_id, person_key, position, representative, apart)
         SELECT $1, r.person_key, r.position, r.representative, r.apart
         FROM counter, jsonb_to_recordset($11::jsonb) AS r (person_key uuid, position int, representative boolean, apart boolean))
  SELECT last_visit AS serial FROM counter`;

const peopleOf = (people: readonly KeyedPerson[]): object[] =>
  people.map(({ personKey, representative, apart }, index) => ({
    person_key: personKey,
    position: index + 1,
    representative,
    apart,
  }));

const columns = `v.register_year, v.serial, v.visit_id, v.unit_id, v.form, v.received_at, v.people, v.outcome, v.refusal_ground,
  v.late_reason,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative) ORDER BY n.position), '[]')
   FROM visit_people n WHERE n.visit_id = v.visit_id) AS visitors`;

/** Visits from before there were numbers come first. */
const serialOf = 'coalesce(v.serial, 0)';

/** The register of visits (Sổ tiếp công dân). */
@Injectable()
export class VisitsService {
  constructor(private readonly petitions: PetitionsService) {}

  /** Enters a visit under the next number and tells of it; its petitions follow in the same transaction. Codes: `unit-unknown`. */
  async record(tx: Tx, visit: Visit, people: KeyedPerson[], petitionIds: string[]): Promise<string> {
    const year = registerYear(visit.receivedAt);
    const [row] = await tx.query<{ serial: number }>(insertVisit, [
      visit.visitId,
      visit.unitId,
      visit.form,
      visit.receivedAt,
      visit.people,
      visit.outcome,
      visit.refusalGround,
      visit.by.officerId,
      visit.by.postId,
      tx.clock.now(),
      JSON.stringify(peopleOf(people)),
      year,
      visit.lateReason,
    ]);
    if (!row) throw unitUnknown();
    tx.publish([recorded(visit, petitionIds)]);
    return registerNumber('LT', year, row.serial)!;
  }

  /** One visit of the reader's unit with its petitions, without identities. */
  async read(tx: Tx, visitId: string, { unitId }: Actor): Promise<VisitView> {
    const rows = await tx.query<VisitRow>(`SELECT ${columns} FROM visits v WHERE v.visit_id = $1 AND v.unit_id = $2`, [
      visitId,
      unitId,
    ]);
    const [visit] = await this.withPetitions(tx, rows);
    if (!visit) throw new NotFound('visit');
    return visit;
  }

  /** The register of the reader's unit, or some days of it; newest first, those of one instant by their number in the book. */
  async list(tx: Tx, { limit, after, from, to }: VisitFilter, { unitId }: Actor): Promise<Page<VisitView>> {
    const [at, serial, id] = fromCursor(after, 3) ?? [null, null, null];
    const rows = await tx.query<VisitRow>(
      `SELECT ${columns} FROM visits v
       WHERE v.unit_id = $1 AND v.received_at <= coalesce($2::timestamptz, 'infinity')
         AND ($2::timestamptz IS NULL OR (v.received_at, ${serialOf}, v.visit_id) < ($2::timestamptz, $7::int, $3::uuid))
         AND v.received_at >= coalesce($5::timestamptz, '-infinity')
         AND v.received_at < coalesce($6::timestamptz, 'infinity')
       ORDER BY v.received_at DESC, ${serialOf} DESC, v.visit_id DESC LIMIT $4`,
      [unitId, at, id, limit + 1, from ? startOf(from) : null, to ? endOf(to) : null, serial],
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const next = last && toCursor([last.received_at.toISOString(), String(last.serial ?? 0), last.visit_id]);
    return { items: await this.withPetitions(tx, shown), next: next ?? null };
  }

  private async withPetitions(tx: Tx, rows: VisitRow[]): Promise<VisitView[]> {
    const none: PetitionView[] = [];
    const petitions = await this.petitions.ofVisits(
      tx,
      rows.map(({ visit_id }) => visit_id),
    );
    return rows.map((row) => visitViewOf(row, petitions.get(row.visit_id) ?? none));
  }
}
