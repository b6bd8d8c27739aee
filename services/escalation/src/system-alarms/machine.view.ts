import { ApiProperty } from '@nestjs/swagger';

/** The machine under the system, for those who run it. */
export class MachineView {
  @ApiProperty({ description: 'False: the data lie elsewhere, and nothing here is known of disk and backups.' })
  isKnown: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Free on the disk of the data, in MB.' })
  freeMb: number | null;
  @ApiProperty({ description: 'With fewer MB operators are notified.' }) diskLowMb: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: there was none yet.' })
  lastBackupAt: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Whole days since then.' }) backupAgeDays: number | null;
  @ApiProperty({ description: 'So many days after the last backup operators are notified; 0: backups are not ours.' })
  backupMaxAgeDays: number;
}
