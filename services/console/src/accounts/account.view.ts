import { ApiProperty } from '@nestjs/swagger';
import type { NamedAccountRow } from './accounts.store.js';

/** An account as administrators see it. */
export class AccountItem {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) username: string;
  @ApiProperty({ type: String, format: 'uuid' }) officerId: string;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ type: Boolean }) enabled: boolean;
  @ApiProperty({ type: Boolean, description: 'A new password has to be chosen at the next sign-in.' })
  mustChange: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: Number }) version: number;
}

export const accountItem = (row: NamedAccountRow): AccountItem => ({
  id: row.accountId,
  username: row.username,
  officerId: row.officerId,
  officerName: row.officerName,
  enabled: row.enabled,
  mustChange: row.mustChange,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
});
