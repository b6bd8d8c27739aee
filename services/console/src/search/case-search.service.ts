import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Page } from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { workingCalendarOf } from '@cau-noi/organisation';
import { inUnits, searchOf } from './words.js';
import { mayRead } from '../visibility/visibility.js';
import type { CaseItem } from '../cases/case-detail.view.js';
import { caseColumns, itemOf, type CaseRow } from '../cases/case-item.view.js';
import { NumbersService } from './numbers.service.js';
import { PlacesService } from '../visibility/reporting-lines.service.js';

/** Cases found by number or by words, as far as the reader may see them; what was typed is kept nowhere. */
@Injectable()
export class CaseSearchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly places: PlacesService,
    private readonly numbers: NumbersService,
  ) {}

  /** What has this number (the case's own, of its petitions, visits or alerts) first, then what holds all the words; the latest received first. */
  async find(actor: Actor, words: string, limit: number): Promise<Page<CaseItem>> {
    const now = this.clock.now();
    const query = searchOf(words);
    if (query === null) return { items: [], next: null };
    const units = await this.transactions.read((tx) => this.unitsOf(tx, actor, now));
    const unitIds = units.map(({ id }) => id);
    const codes = units.flatMap(({ code }) => code ?? []);
    const numbered = await this.numbers.read(actor, words, codes);
    const asked = [
      `${inUnits(unitIds)} & (${query})`,
      [words.trim().toUpperCase(), ...numbered.caseNumbers],
      unitIds,
      actor.officerId,
      limit,
      numbered.alertNumbers,
      numbered.caseIds,
    ];
    return this.transactions.read(async (tx) => {
      const rows = await tx.query<CaseRow>(search, asked);
      const calendar = await workingCalendarOf(tx);
      return { items: rows.map((row) => itemOf(row, actor, now, calendar)), next: null };
    });
  }

  /** The units in whose lists the reader may look, with their codes as far as the directory has told. */
  private async unitsOf(tx: Tx, actor: Actor, now: Date): Promise<{ id: string; code: string | null }[]> {
    const ids = await this.places.readBy(tx, actor, now);
    return tx.query(unitCodes, [ids]);
  }

  /** Those of these cases that the reader may see and that are no denunciation. */
  async known(tx: Tx, actor: Actor, caseIds: readonly string[]): Promise<CaseItem[]> {
    const now = this.clock.now();
    const rows = await tx.query<CaseRow>(
      `SELECT ${columns} FROM case_views c WHERE c.case_id = ANY($1::uuid[]) AND c.kind <> 'TC' ORDER BY c.sort_received DESC LIMIT 50`,
      [caseIds],
    );
    const nobody = new Set<string>();
    const seen = rows.filter((row) =>
      mayRead(actor, { unitId: row.unit_id, handlerOfficerId: row.handler_officer_id, above: nobody }),
    );
    const calendar = await workingCalendarOf(tx);
    return seen.map((row) => itemOf(row, actor, now, calendar));
  }
}

const unitCodes = `
  SELECT i.id::text AS id, u.code FROM unnest($1::uuid[]) AS i(id) LEFT JOIN org_units u ON u.unit_id = i.id`;
const columns = caseColumns.map((column) => `c.${column}`).join(', ');
/** Words that every case of a unit has are sorted where they stand; of the wide rows only those of the page are read. */
const search = `
  WITH numbered AS (
    SELECT case_id FROM case_views WHERE upper(number) = ANY($2::text[])
    UNION SELECT case_id FROM alert_views WHERE number = ANY($6::text[])
    UNION SELECT unnest($7::uuid[])
  ), worded AS (
    SELECT case_id FROM case_words WHERE words @@ $1::tsquery ORDER BY sort_received DESC, case_id LIMIT $5
  )
  SELECT ${columns} FROM case_views c
   WHERE c.case_id IN (SELECT case_id FROM worded UNION SELECT case_id FROM numbered)
     AND (c.unit_id = ANY($3::uuid[]) OR c.handler_officer_id = $4)
   ORDER BY upper(c.number) = ANY($2::text[]) DESC NULLS LAST, c.case_id IN (SELECT case_id FROM numbered) DESC,
     c.sort_received DESC, c.case_id LIMIT $5`;
