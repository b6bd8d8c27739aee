import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

export class SetUp {
  @ApiProperty({ type: String, description: 'What stands behind `token=` in the one-time link.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;

  @ApiProperty({ type: String, example: 'quan.tri', description: '3–64 of a–z 0–9 . _ -; case is ignored.' })
  @IsString()
  @Matches(/^[a-zA-Z0-9._-]{3,64}$/)
  username!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters, not the user name.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}
