import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@cau-noi/platform';
import { LocalText } from '../organisation/unit.view.js';

export class DemonstrationAccount {
  @ApiProperty({ type: LocalText, nullable: true, description: 'Title of the post held today.' })
  title: LocalText | null;
  @ApiProperty({ type: String }) login: string;
  @ApiProperty({ type: String }) password: string;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ type: String }) name: string;
}

export class DemonstrationAccounts {
  @ApiProperty({ type: [DemonstrationAccount] }) accounts: DemonstrationAccount[];
}
