import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';

export class SearchCases {
  @ApiProperty({
    type: String,
    maxLength: 200,
    example: 'Đ-26-000103',
    description:
      'A number that is printed or shown – of a case (`XAA-26-000093`), a petition (`Đ-26-000103`), a visit (`LT-26-000031`), ' +
      'an alert (`CB-26-0063`), a paper (`15/TB-UBND`), or its last digits alone (`93`), with whichever dashes, spaces or look-alike letters – or words ' +
      'of the summary; tone marks count only where they are typed.',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  words!: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 50, default: 20 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 20;
}
