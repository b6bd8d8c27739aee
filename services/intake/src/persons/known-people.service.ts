import { Transactions, type Tx } from '@cau-noi/messaging';
import type { Actor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { type LookUp, Vault } from '../vault/vault.js';

/** What the own register knows of somebody: how often they came, and in which cases they stand. */
export type KnownInRegister = { visits: number; caseIds: string[] };

/**
 * People who came before, by person key. Denunciations are left out with the visits that brought one: that somebody has
 * denounced is told to nobody at the desk (Luật TC Đ.8).
 */
@Injectable()
export class KnownPeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** By the number of a paper: the vault says whom it means, the register what they came for. */
  async byNumber(number: Pick<LookUp, 'idKind' | 'idNumber'>, actor: Actor): Promise<KnownInRegister> {
    const keys = await this.vault.find(number);
    return this.transactions.read((tx) => this.known(tx, keys, actor));
  }

  private async known(tx: Tx, personKeys: readonly string[], { unitId }: Actor): Promise<KnownInRegister> {
    if (personKeys.length === 0) return { visits: 0, caseIds: [] };
    const [row] = await tx.query<{ visits: number; cases: string[] }>(known, [personKeys, unitId]);
    return { visits: row?.visits ?? 0, caseIds: row?.cases ?? [] };
  }
}

const known = `
  WITH cases AS (
    SELECT p.case_id, max(p.received_at) AS latest
      FROM petition_people n JOIN petitions p USING (petition_id)
     WHERE n.person_key = ANY($1::uuid[]) AND p.unit_id = $2 AND p.kind <> 'TC' GROUP BY p.case_id ORDER BY latest DESC LIMIT 50
  ), came AS (
    SELECT DISTINCT v.visit_id FROM visit_people n JOIN visits v USING (visit_id)
     WHERE n.person_key = ANY($1::uuid[]) AND v.unit_id = $2
       AND NOT EXISTS (SELECT FROM petitions p WHERE p.visit_id = v.visit_id AND p.kind = 'TC')
  )
  SELECT (SELECT count(*)::int FROM came) AS visits, ARRAY(SELECT case_id::text FROM cases ORDER BY latest DESC) AS cases`;
