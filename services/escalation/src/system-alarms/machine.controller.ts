import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '@cau-noi/platform';
import { EscalationConfig } from '../config.js';
import { MachineService } from './machine.service.js';
import { MachineView } from './machine.view.js';

const dayMs = 86_400_000;

@ApiTags('escalation')
@Controller('v1/machine')
export class MachineController {
  constructor(
    private readonly machine: MachineService,
    private readonly config: EscalationConfig,
  ) {}

  /** Free room on the disk, and the age of the last backup. */
  @Get()
  @Allow('machine.read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: MachineView })
  one(): MachineView {
    const [found, lastBackupAt, now] = [this.machine.look(), this.machine.lastBackupAt(), new Date()];
    return {
      isKnown: found !== null,
      freeMb: found?.freeMb ?? null,
      diskLowMb: this.config.DISK_LOW_MB,
      lastBackupAt: lastBackupAt?.toISOString() ?? null,
      backupAgeDays: lastBackupAt && Math.floor((now.getTime() - lastBackupAt.getTime()) / dayMs),
      backupMaxAgeDays: this.config.BACKUP_MAX_AGE_DAYS,
    };
  }
}
