import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageOf, type Actor, type Page } from '@cau-noi/platform';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { CaseItem } from '../cases/case-detail.view.js';
import { CaseSearchService } from './case-search.service.js';

export class SearchCases {
  @ApiProperty({
    type: String,
    maxLength: 200,
    example: 'Đ-26-000103',
    description:
      'A number that is printed or shown – of a case (`XAA-26-000093`), a petition (`Đ-26-000103`), a visit (`LT-26-000031`), ' +
      'an alert (`CB-26-0063`), or its last digits alone (`93`), with whichever dashes, spaces or look-alike letters – or words ' +
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

/** By POST: what is looked for stands in no address. */
@ApiTags('console')
@Controller('v1/cases/search')
export class CaseSearchController {
  constructor(private readonly search: CaseSearchService) {}

  @Post()
  @HttpCode(200)
  @Allow('case.read')
  @Header('cache-control', 'no-store')
  @PageOf(CaseItem)
  find(@CurrentActor() actor: Actor, @Body() { words, limit }: SearchCases): Promise<Page<CaseItem>> {
    return this.search.find(actor, words, limit);
  }
}
