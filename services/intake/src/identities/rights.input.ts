import { IsDay } from '@cau-noi/platform';
import { purposes, type Purpose } from '@cau-noi/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';

/** Somebody may read the denouncers of a case until a day. */
export class GrantIdentityRight {
  @ApiProperty({ type: String, format: 'uuid', description: 'Who may read, in whatever post.' })
  @IsUUID()
  officerId!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day, at most 90 days from now.' })
  @IsDay()
  until!: string;

  @ApiProperty({ enum: purposes, description: 'One of those for a denunciation.' })
  @IsIn(purposes)
  purpose!: Purpose;

  @ApiProperty({
    type: String,
    maxLength: 500,
    description: 'Why, in words: 15 characters and three words at least. Kept in the vault.',
  })
  @IsString()
  @MaxLength(500)
  note!: string;
}

/** What somebody was given in a case ends. */
export class RevokeIdentityRight {
  @ApiProperty({ type: String, format: 'uuid', description: 'Whose rights in the case end.' })
  @IsUUID()
  officerId!: string;
}
