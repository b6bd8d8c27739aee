import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import { Clock, type Actor, type Page } from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { unitsSeenBy, workingCalendarOf } from '@cau-noi/organisation';
import { caseItem, type CaseItem } from '../cases/case-item.view.js';
import { CaseSearchStore } from './case-search.store.js';
import { documentNumberOf } from './document-number.js';
import { NumbersService } from './numbers.service.js';
import { inUnits, searchOf } from './words.js';

/** Cases found by number or by words, as far as the reader may see them; what was typed is stored nowhere. */
@Injectable()
export class CaseSearchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CaseSearchStore,
    private readonly clock: Clock,
    private readonly numbers: NumbersService,
  ) {}

  /**
   * Cases with this number (their own, of a petition, visit, alert or paper) first, then those with all the words; the latest
   * received first.
   */
  async find(actor: Actor, words: string, limit: number): Promise<Page<CaseItem>> {
    const now = this.clock.now();
    const query = searchOf(words);
    if (query === null) return { items: [], next: null };
    const units = await this.transactions.read((tx) => this.unitsOf(tx, actor, now));
    const unitIds = units.map(({ id }) => id);
    const codes = units.flatMap(({ code }) => code ?? []);
    const { caseNumbers, alertNumbers, caseIds } = await this.numbers.read(actor, words, codes);
    const search = {
      query: `${inUnits(unitIds)} & (${query})`,
      caseNumbers: [words.trim().toUpperCase(), ...caseNumbers],
      alertNumbers,
      caseIds,
      documentNumber: documentNumberOf(words),
      unitIds,
      officerId: actor.officerId,
      limit,
    };
    return this.transactions.read(async (tx) => {
      const rows = await this.store.find(tx, search);
      const calendar = await workingCalendarOf(tx);
      return { items: rows.map((row) => caseItem(row, actor, now, calendar)), next: null };
    });
  }

  /** The units in whose lists the reader may look. */
  private async unitsOf(tx: Tx, actor: Actor, now: Date): Promise<{ id: string; code: string | null }[]> {
    return this.store.unitCodes(tx, await unitsSeenBy(tx, actor, dayOf(now)));
  }
}
