import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@cau-noi/platform';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

/** Letters as typed; the name is kept in lower case. */
const usernameShape = /^[a-zA-Z0-9._-]{3,64}$/;

export class CreateAccount {
  @ApiProperty({ type: String, example: 'cv.a', description: '3–64 of a–z 0–9 . _ -; case is ignored.' })
  @IsString()
  @Matches(usernameShape)
  username!: string;

  @ApiPropertyOptional({
    type: String,
    description: 'At least 12 characters; its owner changes it at the first sign-in. Without one a link sets it.',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password?: string;

  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID()
  officerId!: string;

  @ApiPropertyOptional({
    type: Boolean,
    default: true,
    description: 'Whether the first sign-in asks for a new password.',
  })
  @IsOptional()
  @IsBoolean()
  mustChange?: boolean;
}

export class SetPassword {
  @ApiProperty({ type: String, description: 'At least 12 characters; its owner changes it at the next sign-in.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

/** The state of an account, the most important first. */
export const accountStates = ['locked', 'waiting', 'no-post', 'open'] as const;
export type AccountState = (typeof accountStates)[number];

export class AccountListQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    enum: accountStates,
    description: 'Only accounts in this state: locked, waiting for a password, without a post today, open.',
  })
  @IsOptional()
  @IsIn(accountStates)
  state?: AccountState;
  @ApiPropertyOptional({
    type: String,
    maxLength: 100,
    description: 'Only accounts whose user name, officer, post or unit holds these words; tone marks do not count.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  words?: string;
}

export class FirstPassword {
  @ApiProperty({ type: String, description: 'What stands behind `token=` in the one-time link.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters, not the user name.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}
