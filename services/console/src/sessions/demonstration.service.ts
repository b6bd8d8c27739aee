import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { ConsoleConfig } from '../config.js';
import type { DemonstrationAccount } from './me.answers.js';

/** Accounts everybody may know, because everything behind them is made up. They exist only where a file names them. */
@Injectable()
export class DemonstrationService {
  constructor(private readonly config: ConsoleConfig) {}

  /** Empty where this is no demonstration, and until its accounts are made. */
  async accounts(): Promise<DemonstrationAccount[]> {
    const file = this.config.DEMO_ACCOUNTS_FILE;
    if (file === undefined) return [];
    const accounts = await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as DemonstrationAccount[],
      () => [], // not there yet
    );
    return accounts.map(({ login, password, role, name }) => ({ login, password, role, name }));
  }
}
