import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@cau-noi/platform';
import { hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import { nullableText, uuid } from './field-schemas.js';
import type { HeldPost } from './held-posts.js';
import { LocalText } from './unit.view.js';

export class UnitOfPost {
  @ApiProperty(uuid) unitId: string;
  @ApiProperty(nullableText) code: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) name: LocalText | null;
  @ApiProperty({ enum: hierarchyCodes, nullable: true }) hierarchy: Hierarchy | null;
}

export class HeldPostView implements HeldPost {
  @ApiProperty(uuid) postId: string;
  @ApiProperty({ type: LocalText }) title: LocalText;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ type: UnitOfPost }) unit: UnitOfPost;
}
