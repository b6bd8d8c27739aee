import { Transactions, type Tx } from '@cau-noi/messaging';
import type { Actor } from '@cau-noi/platform';
import { takesNoPetition } from '@cau-noi/vocabulary';
import { Injectable } from '@nestjs/common';
import { type LookUp, Vault } from '../vault/vault.service.js';
import { casesOfPeople, countVisits, lastNamedIn } from './known-people.store.js';

/**
 * What the own register knows of somebody: how often they came, their running cases, those that have ended, and the last
 * case in which their details may be opened, with a reason.
 */
export type KnownInRegister = {
  visits: number;
  caseIds: string[];
  endedCaseIds: string[];
  recorded: { personKey: string; caseId: string } | null;
};

/**
 * People who came before, by person key. Nobody is found by a denunciation, whose people have keys of their own: the desk
 * never learns that somebody has denounced (Luật TC Đ.8). A further petition belongs to a case that is not ended.
 */
@Injectable()
export class KnownPeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** By the number of a paper: the vault finds the person, the register what they came for. */
  async byNumber(number: Pick<LookUp, 'idKind' | 'idNumber'>, actor: Actor): Promise<KnownInRegister> {
    const keys = await this.vault.find(number);
    return this.transactions.read((tx) => this.known(tx, keys, actor));
  }

  private async known(tx: Tx, personKeys: readonly string[], { unitId }: Actor): Promise<KnownInRegister> {
    const visits = await countVisits(tx, personKeys, unitId);
    const found = await casesOfPeople(tx, personKeys, unitId);
    const idsOf = (ended: boolean): string[] =>
      found.filter(({ state }) => takesNoPetition(state) === ended).map(({ case_id: caseId }) => caseId);
    const recorded = await lastNamedIn(tx, personKeys, unitId);
    return { visits, caseIds: idsOf(false), endedCaseIds: idsOf(true), recorded };
  }
}
