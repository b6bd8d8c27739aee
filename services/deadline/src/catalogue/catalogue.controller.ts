import { Allow } from '@cau-noi/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RuleCatalogue, catalogue } from './catalogue.view.js';

const all = catalogue();

@ApiTags('clocks')
@Controller('v1/deadlines')
export class CatalogueController {
  @Get('rules')
  @Allow('signed-in')
  @ApiOperation({ summary: 'Every time limit of the law, with its article, versions and how sure its text is' })
  @ApiOkResponse({ type: RuleCatalogue })
  rules(): RuleCatalogue {
    return all;
  }
}
