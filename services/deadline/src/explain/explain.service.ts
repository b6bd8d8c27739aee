import type { Tx } from '@cau-noi/messaging';
import { InvalidInput, Problem } from '@cau-noi/platform';
import { inBothLanguages, RuleBroken } from '@cau-noi/rules';
import { Injectable } from '@nestjs/common';
import { currentCalendars } from '../calendars/calendars.store.js';
import { notAsked } from './explain-refusals.js';
import { explain, type Explanation } from './explain.js';

/** Explains periods by the calendars this service knows. */
@Injectable()
export class ExplainService {
  /** 422 with the code of what was refused, `error` as the command line has it; 400 where nothing was asked. */
  async explain(tx: Tx, question: unknown): Promise<Explanation> {
    if (question === undefined) throw new InvalidInput([], notAsked);
    const years = await currentCalendars(tx);
    try {
      return explain(question, years);
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      const more = { error: { code: error.code, message: inBothLanguages(error.text) } };
      throw new Problem(422, error.code, error.text, error.params, more);
    }
  }
}
