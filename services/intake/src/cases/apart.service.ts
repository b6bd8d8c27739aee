import { Transactions, type Tx } from '@cau-noi/messaging';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vault } from '../vault/vault.service.js';
import {
  detachAll,
  detachFromVisits,
  isAllApart,
  lockPetitionsOf,
  type OnPaper,
  petitionersOf,
  rememberAllApart,
  saveKeys,
  somePetitioners,
  someVisitors,
  visitorsOf,
} from './apart.store.js';

const atOnce = 200;

/**
 * People of a denunciation have keys that are shared with no other paper. New ones are entered so; this sets apart those that
 * were entered together with everybody else: before there was this rule, or before the case was classified as a denunciation.
 */
@Injectable()
export class ApartService implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
  ) {}

  /** Runs before any request is taken: an old key of a denouncer must not be shown once more. */
  async onModuleInit(): Promise<void> {
    while (await this.transactions.run((tx) => this.setSomeApart(tx)));
  }

  /** Sets apart all people of these cases, and of the visits that brought nothing else. The vault is written first, and safely twice. */
  async setCasesApart(tx: Tx, caseIds: readonly string[]): Promise<void> {
    // Whoever joins one of these cases at this moment holds these locks; what it entered is seen by the next statement.
    await lockPetitionsOf(tx, caseIds);
    await this.renew(tx, 'petition', await petitionersOf(tx, caseIds));
    await detachFromVisits(tx, caseIds);
    await this.renew(tx, 'visit', await visitorsOf(tx, caseIds));
  }

  /** One batch; true when there may be more. */
  private async setSomeApart(tx: Tx): Promise<boolean> {
    if (await isAllApart(tx)) return false;
    const together = await somePetitioners(tx, atOnce);
    await this.renew(tx, 'petition', together);
    if (together.length === 0) await detachAll(tx);
    const came = together.length > 0 ? [] : await someVisitors(tx, atOnce);
    await this.renew(tx, 'visit', came);
    if (together.length + came.length > 0) return true;
    await rememberAllApart(tx);
    return false;
  }

  private async renew(tx: Tx, of: 'petition' | 'visit', rows: readonly OnPaper[]): Promise<void> {
    if (rows.length === 0) return;
    await saveKeys(tx, of, await this.vault.setApart(rows));
  }
}
