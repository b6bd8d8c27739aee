import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { freeMegabytes } from '@cau-noi/platform';
import { EscalationConfig } from '../config.js';
import type { Machine } from './system-alarm.js';

/** Looks at the machine under the system, where the data lie on this one. */
@Injectable()
export class MachineService {
  constructor(private readonly config: EscalationConfig) {}

  /** What the machine shows now; null: the data do not lie here. Until the first backup the age of the system counts. */
  look(): Machine | null {
    const { DATA_FOLDER: folder } = this.config;
    if (folder === undefined) return null;
    const lastBackupAt = this.lastBackupAt() ?? changedAt(join(folder, 'secrets', 'vault.key')); // its keys are made once
    return { freeMb: freeMegabytes(folder), lastBackupAt };
  }

  /** When the last backup was made; null: never, or nobody here knows. */
  lastBackupAt(): Date | null {
    const { DATA_FOLDER: folder } = this.config;
    return folder === undefined ? null : changedAt(join(folder, 'last-backup'));
  }
}

const changedAt = (file: string): Date | null => statSync(file, { throwIfNoEntry: false })?.mtime ?? null;
