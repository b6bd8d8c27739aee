import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { ApartService } from './apart.service.js';
import { type Telling, toldBy } from './standing.js';
import { saveStandings } from './standings.store.js';

/** What is known of the cases that the register opened, as far as the desk needs it. Idempotent, and in any order. */
@Injectable()
export class StandingsService {
  constructor(private readonly apart: ApartService) {}

  /** Takes what is newer than what is known, fact by fact; people of what has become a denunciation are set apart. */
  async take(tx: Tx, events: readonly Telling[]): Promise<void> {
    const told = events.map(toldBy);
    await saveStandings(tx, told);
    const denunciations = told.filter(({ kind }) => kind === 'TC').map(({ caseId }) => caseId);
    if (denunciations.length > 0) await this.apart.setCasesApart(tx, denunciations);
  }
}
