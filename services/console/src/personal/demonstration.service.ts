import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { ConsoleConfig } from '../config.js';
import { DemonstrationStore } from './demonstration.store.js';
import type { DemonstrationAccount } from './demonstration.view.js';

/** Accounts everybody may know, because everything behind them is made up. They exist only where a file names them. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly store: DemonstrationStore,
    private readonly config: ConsoleConfig,
  ) {}

  /** Empty where this is no demonstration, and until its accounts are made. */
  async accounts(tx: Tx): Promise<DemonstrationAccount[]> {
    const file = this.config.DEMO_ACCOUNTS_FILE;
    if (file === undefined) return [];
    const accounts = await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Omit<DemonstrationAccount, 'title'>[],
      () => [], // not there yet
    );
    const titleOf = await this.store.titles(tx);
    return accounts.map(({ login, password, role, name }) => ({
      login,
      password,
      role,
      name,
      title: titleOf.get(login) ?? null,
    }));
  }
}
