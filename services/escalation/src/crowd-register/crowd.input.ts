import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PageQuery } from '@cau-noi/platform';

/** A reason is this long at least, so that a later reader understands it; at most as long as a note. */
const reason = { minLength: 10, maxLength: 300 } as const;
const number = { minLength: 3, maxLength: 60 } as const;
const why = { type: String, ...reason, description: 'Kept beside it, never published. No data of petitioners.' };

export const crowdStates = ['standing', 'fallen', 'ended'] as const;
export type CrowdState = (typeof crowdStates)[number];

/** Which crowds. */
export class CrowdQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: crowdStates,
    default: 'standing',
    description: 'Of a level now; below the lowest level by now; ended.',
  })
  @IsOptional()
  @IsIn(crowdStates)
  state: CrowdState = 'standing';
}

export class AddCase {
  @ApiProperty({ type: String, ...number, description: 'Number of a case of a unit whose cases I see.' })
  @IsString()
  @Length(number.minLength, number.maxLength)
  caseNumber!: string;

  @ApiProperty(why)
  @IsString()
  @Length(reason.minLength, reason.maxLength)
  reason!: string;
}

export class LinkCases extends AddCase {
  @ApiProperty({ type: String, ...number, description: 'Number of the other case.' })
  @IsString()
  @Length(number.minLength, number.maxLength)
  otherCaseNumber!: string;
}

export class RemoveCase {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  caseId!: string;

  @ApiProperty(why)
  @IsString()
  @Length(reason.minLength, reason.maxLength)
  reason!: string;
}

export class NameMatter extends AddCase {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 120,
    description: 'Name of the topic or project, no name of a person; null or empty takes it off the case.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  matter?: string | null;
}
