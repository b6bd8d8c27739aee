import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

const idKinds = ['citizen-card', 'personal-number', 'identity-certificate', 'passport', 'other'];

export class LookUpPerson {
  @ApiPropertyOptional({ enum: idKinds })
  @IsOptional()
  @IsIn(idKinds)
  idKind?: string;

  @ApiProperty({ type: String, description: 'The whole number; nobody is found by a part of it.' })
  @IsString()
  @MinLength(3)
  @MaxLength(30)
  idNumber!: string;
}
