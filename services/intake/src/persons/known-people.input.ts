import { type IdKind, idKinds } from '@cau-noi/rules';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Somebody by the number of an identity paper. */
export class PersonByNumber {
  @ApiPropertyOptional({ enum: idKinds })
  @IsOptional()
  @IsIn(idKinds)
  idKind?: IdKind | null;

  @ApiProperty({ type: String })
  @IsString()
  @MinLength(3)
  @MaxLength(30)
  idNumber!: string;
}
