import { endOf, startOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { type Actor, fromCursor, NotFound, type Page, type PageQuery, toCursor } from '@cau-noi/platform';
import { crowdFrom, type Kind, type VisitForm, type VisitOutcome } from '@cau-noi/vocabulary';
import { Injectable } from '@nestjs/common';
import type { PetitionView } from '../petitions/petition.view.js';
import { PetitionsService } from '../petitions/petitions.service.js';
import { inRegister, registerNumber, registerYear } from '../register/case-number.js';
import type { KeyedPerson } from '../register/person.js';
import { unitUnknown } from '../units/unit-unknown.js';
import { recorded, type Visit } from './visit.js';
import { type VisitWithPeople, type VisitView, visitViewOf } from './visit.view.js';
import { enterVisit, findVisit, listVisits } from './visits.store.js';

/** Which part of the register: days of Asia/Ho_Chi_Minh, both included; what is left out narrows nothing. */
export type VisitFilter = PageQuery & {
  from?: string;
  to?: string;
  kind?: Kind;
  outcome?: VisitOutcome;
  form?: VisitForm;
  crowd?: 'true';
  number?: string;
};

/** The register of visits (Sổ tiếp công dân). */
@Injectable()
export class VisitsService {
  constructor(private readonly petitions: PetitionsService) {}

  /** Enters a visit under the next number and publishes it; its petitions follow in the same transaction. Codes: `unit-unknown`. */
  async record(tx: Tx, visit: Visit, people: readonly KeyedPerson[], petitionIds: string[]): Promise<string> {
    const year = registerYear(visit.receivedAt);
    const serial = await enterVisit(tx, year, visit, people);
    if (serial === undefined) throw unitUnknown();
    tx.publish([recorded(visit, petitionIds)]);
    return registerNumber('LT', year, serial)!;
  }

  /** One visit of the reader's unit with its petitions, without identities. */
  async read(tx: Tx, visitId: string, { unitId }: Actor): Promise<VisitView> {
    const [visit] = await this.withPetitions(tx, await findVisit(tx, visitId, unitId));
    if (!visit) throw new NotFound('visit');
    return visit;
  }

  /** The register of the reader's unit, or a part of it; newest first, those of one instant by their number in the book. */
  async list(tx: Tx, { limit, after, ...part }: VisitFilter, { unitId }: Actor): Promise<Page<VisitView>> {
    const rows = await listVisits(tx, {
      unitId,
      from: part.from ? startOf(part.from) : null,
      until: part.to ? endOf(part.to) : null,
      kind: part.kind ?? null,
      outcome: part.outcome ?? null,
      form: part.form ?? null,
      leastPeople: part.crowd ? crowdFrom : null,
      entered: part.number === undefined ? null : inRegister('LT', part.number),
      after: fromCursor(after, 3),
      most: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const next = last && toCursor([last.received_at.toISOString(), String(last.serial ?? 0), last.visit_id]);
    return { items: await this.withPetitions(tx, shown), next: next ?? null };
  }

  private async withPetitions(tx: Tx, rows: VisitWithPeople[]): Promise<VisitView[]> {
    const none: PetitionView[] = [];
    const petitions = await this.petitions.ofVisits(
      tx,
      rows.map(({ visit_id }) => visit_id),
    );
    return rows.map((row) => visitViewOf(row, petitions.get(row.visit_id) ?? none));
  }
}
