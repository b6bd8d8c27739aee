import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, PageOf, type Actor, type Page } from '@cau-noi/platform';
import { CaseItem } from '../cases/case-item.view.js';
import { SearchCases } from './case-search.input.js';
import { CaseSearchService } from './case-search.service.js';

/** By POST, so that no address holds what is looked for. */
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
