import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Transactions } from '@cau-noi/messaging';
import { Clock, Logger, SteeredClock } from '@cau-noi/platform';
import { EscalationConfig } from '../config.js';
import { MachineService } from './machine.service.js';
import { findingsOn } from './system-alarm.js';
import { SystemAlarmsService } from './system-alarms.service.js';

const everyMs = 60_000;

/** Looks at the disk and the last backup each minute by the wall clock, where the data lie on this machine. */
@Injectable()
export class MachineJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly alarms: SystemAlarmsService,
    private readonly machine: MachineService,
    private readonly config: EscalationConfig,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (this.clock instanceof SteeredClock || this.config.DATA_FOLDER === undefined) return;
    const look = (): void => {
      this.looking = this.runOnce().catch((err: unknown) => this.logger.warn({ err }, 'the machine was not looked at'));
    };
    look();
    this.timer = setInterval(look, everyMs);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Raises and ends alarms by what the machine shows at this instant of the wall clock; returns how many changed. */
  async runOnce(now = new Date()): Promise<number> {
    const { DISK_LOW_MB: diskLowMb, BACKUP_MAX_AGE_DAYS: backupMaxAgeDays } = this.config;
    const found = this.machine.look();
    if (found === null) return 0;
    const findings = findingsOn(found, { diskLowMb, backupMaxAgeDays }, now);
    return this.transactions.run((tx) => this.alarms.judge(tx, 'machine', findings, now));
  }
}
