import { ApiProperty } from '@nestjs/swagger';
import { nullableText, uuid } from './field-schemas.js';

/** A name or title as people see it, in both languages. */
export class LocalText {
  @ApiProperty({ type: String }) vi: string;
  @ApiProperty({ type: String }) en: string;
}

/** The unit that has a case; code and name are null until an event of the directory has them. */
export class UnitOfCase {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) code: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) name: LocalText | null;
}
