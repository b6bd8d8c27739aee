import type { Tx } from '@cau-noi/messaging';
import { Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { Injectable } from '@nestjs/common';
import { currentCalendars } from '../calendars.store.js';
import { explain, type Explanation } from '../domain/explain.js';
import { messageOf } from './answer-line.js';

/** Explains periods by the calendars this service knows. */
@Injectable()
export class ExplainService {
  /** 422 with the code of what was refused; `error` as the command line has it. */
  async explain(tx: Tx, question: unknown): Promise<Explanation> {
    const years = await currentCalendars(tx);
    try {
      return explain(question, years);
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      const more = { error: { code: error.code, message: messageOf(error.text) } };
      throw new Problem(422, error.code, error.text, error.params, more);
    }
  }
}
