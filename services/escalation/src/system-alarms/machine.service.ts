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
    // its keys are made once, and in containers, where they lie elsewhere, its volume is
    const begun = changedAt(join(folder, 'secrets', 'vault.key')) ?? bornAt(folder);
    return { freeMb: freeMegabytes(folder), lastBackupAt: this.lastBackupAt() ?? begun };
  }

  /** When the last backup was made; null: never, or nobody here knows. */
  lastBackupAt(): Date | null {
    const { DATA_FOLDER: folder } = this.config;
    return folder === undefined ? null : changedAt(join(folder, 'last-backup'));
  }
}

const changedAt = (file: string): Date | null => statSync(file, { throwIfNoEntry: false })?.mtime ?? null;

/** Null where the disk does not keep it. */
function bornAt(folder: string): Date | null {
  const born = statSync(folder, { throwIfNoEntry: false })?.birthtime;
  return born && born.getTime() > 0 ? born : null;
}
