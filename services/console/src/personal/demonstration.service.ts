import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { ConsoleConfig } from '../config.js';
import type { LocalText } from '../cases/case-detail.view.js';
import type { DemonstrationAccount } from './me.view.js';

/** Accounts everybody may know, because everything behind them is made up. They exist only where a file names them. */
@Injectable()
export class DemonstrationService {
  constructor(private readonly config: ConsoleConfig) {}

  /** Empty where this is no demonstration, and until its accounts are made. */
  async accounts(tx: Tx): Promise<DemonstrationAccount[]> {
    const file = this.config.DEMO_ACCOUNTS_FILE;
    if (file === undefined) return [];
    const accounts = await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Omit<DemonstrationAccount, 'title'>[],
      () => [], // not there yet
    );
    const rows = await tx.query<{ username: string; title: LocalText }>(titles);
    const titleOf = new Map(rows.map(({ username, title }) => [username, title]));
    return accounts.map(({ login, password, role, name }) => ({
      login,
      password,
      role,
      name,
      title: titleOf.get(login) ?? null,
    }));
  }
}

const titles = `
  SELECT a.username, p.title
    FROM accounts a JOIN org_tenures t USING (officer_id) JOIN org_posts p USING (post_id)`;
