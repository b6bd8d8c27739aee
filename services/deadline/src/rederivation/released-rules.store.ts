import { createHash } from 'node:crypto';
import type { Tx } from '@cau-noi/messaging';
import { uuidOf } from '../clocks/clock-id.js';
import type { ReleasedRule } from './released-rules.js';

/** The id of a release by its rules: the same texts, the same id. */
export const releaseId = (rules: readonly ReleasedRule[]): string =>
  uuidOf(
    createHash('sha256')
      .update(rules.map(({ text }) => text).join('\n'))
      .digest('hex'),
  );

/** The rules of the release that ran last; none on a new database. */
export const keptRules = (tx: Tx): Promise<ReleasedRule[]> =>
  tx.query<ReleasedRule>(
    `SELECT rule, family, "from", text FROM released_rules WHERE known = (SELECT max(known) FROM released_rules)`,
  );

/** Stores the rules of this release beside those of former ones. */
export async function keepRules(tx: Tx, rules: readonly ReleasedRule[]): Promise<void> {
  await tx.query(
    `INSERT INTO released_rules (known, rule, family, "from", text)
     SELECT k.known, r.* FROM (SELECT nextval('knowledge') AS known) AS k,
       jsonb_to_recordset($1::jsonb) AS r(rule text, family text, "from" text, text text)`,
    [JSON.stringify(rules)],
  );
}
