import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

/** Letters as typed; the name is kept in lower case. */
const usernameShape = /^[a-zA-Z0-9._-]{3,64}$/;

export class CreateAccount {
  @ApiProperty({ type: String, example: 'cv.a', description: '3–64 of a–z 0–9 . _ -; case is ignored.' })
  @IsString()
  @Matches(usernameShape)
  username!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters; its owner changes it at the first sign-in.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;

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
