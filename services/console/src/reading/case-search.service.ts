import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Page } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { inUnits, searchOf } from '../domain/words.js';
import { mayRead } from '../domain/visibility.js';
import { CalendarsService } from '../projections/calendars.service.js';
import type { CaseItem } from './case.answers.js';
import { caseColumns, itemOf, type CaseRow } from './case-rows.js';
import { PlacesService } from './places.service.js';

/** Cases found by number or by words, as far as the reader may see them; what was typed is kept nowhere. */
@Injectable()
export class CaseSearchService {
  constructor(
    private readonly clock: Clock,
    private readonly places: PlacesService,
    private readonly calendars: CalendarsService,
  ) {}

  /** A whole number first, then what holds all the words; the latest received first. */
  async find(tx: Tx, actor: Actor, words: string, limit: number): Promise<Page<CaseItem>> {
    const now = this.clock.now();
    const unitIds = await this.places.readBy(tx, actor, now);
    const query = searchOf(words);
    if (query === null) return { items: [], next: null };
    const rows = await tx.query<CaseRow>(search, [
      `${inUnits(unitIds)} & (${query})`,
      words.trim(),
      unitIds,
      actor.officerId,
      limit,
    ]);
    const calendar = await this.calendars.current(tx);
    return { items: rows.map((row) => itemOf(row, now, calendar)), next: null };
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
    const calendar = await this.calendars.current(tx);
    return seen.map((row) => itemOf(row, now, calendar));
  }
}

const columns = caseColumns.map((column) => `c.${column}`).join(', ');
const search = `
  SELECT ${columns} FROM case_views c
   WHERE (c.case_id IN (SELECT case_id FROM case_words WHERE words @@ $1::tsquery) OR upper(c.number) = upper($2))
     AND (c.unit_id = ANY($3::uuid[]) OR c.handler_officer_id = $4)
   ORDER BY upper(c.number) = upper($2) DESC NULLS LAST, c.sort_received DESC, c.case_id LIMIT $5`;
