import { ServiceConfig } from '@cau-noi/platform';
import { IsInt, Min } from 'class-validator';

/** What escalation reads from its environment beyond what every service reads. */
export class EscalationConfig extends ServiceConfig {
  /** With fewer megabytes left on the disk of DATA_FOLDER operators are notified. */
  @IsInt() @Min(1) DISK_LOW_MB = 500;
  /** So many days after the last backup operators are notified; 0 where backups are not ours. */
  @IsInt() @Min(0) BACKUP_MAX_AGE_DAYS = 7;
}
