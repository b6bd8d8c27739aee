import { Transactions, type Tx } from '@cau-noi/messaging';
import type { Actor } from '@cau-noi/platform';
import { isEnded } from '../cases/standing.js';
import { Injectable } from '@nestjs/common';
import { type LookUp, Vault } from '../vault/vault.service.js';

/** What the own register knows of somebody: how often they came, in which cases they stand, and in which they stood. */
export type KnownInRegister = { visits: number; caseIds: string[]; endedCaseIds: string[] };

/**
 * People who came before, by person key. Nobody is found by a denunciation, whose people stand under keys of their own: that
 * somebody has denounced is told to nobody at the desk (Luật TC Đ.8). A further petition belongs to a case that is not ended.
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
    const [row] = await tx.query<{ visits: number }>(visits, [personKeys, unitId]);
    const found = await tx.query<{ case_id: string; state: string | null }>(cases, [personKeys, unitId]);
    const idsOf = (ended: boolean): string[] =>
      found.filter(({ state }) => isEnded(state) === ended).map(({ case_id: caseId }) => caseId);
    return { visits: row?.visits ?? 0, caseIds: idsOf(false), endedCaseIds: idsOf(true) };
  }
}

const cases = `
  SELECT p.case_id::text, max(s.state) AS state
    FROM petition_people n JOIN petitions p USING (petition_id) LEFT JOIN case_standings s ON s.case_id = p.case_id
   WHERE n.person_key = ANY($1::uuid[]) AND NOT n.apart AND p.unit_id = $2
   GROUP BY p.case_id ORDER BY max(p.received_at) DESC, max(p.serial) DESC LIMIT 50`;

const visits = `
  SELECT count(DISTINCT v.visit_id)::int AS visits FROM visit_people n JOIN visits v USING (visit_id)
   WHERE n.person_key = ANY($1::uuid[]) AND NOT n.apart AND v.unit_id = $2`;
