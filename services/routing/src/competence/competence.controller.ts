import { Allow, MayAnswer, Problem } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { competence, type Competence } from './competence.js';
import { CompetenceView, OfficesView } from './competence.view.js';
import { officeCodes, offices } from './offices.js';
import { competenceSchema } from './question.input.js';
import { questionFrom } from './read-question.js';

/** Who must settle what; reads no case and changes nothing. */
@ApiTags('competence')
@Controller('v1/competence')
export class CompetenceController {
  @Get('offices')
  @Allow('signed-in')
  @ApiOperation({ summary: 'The kinds of bodies a question of competence may name' })
  @ApiOkResponse({ type: OfficesView })
  offices(): OfficesView {
    return {
      items: officeCodes.map((code) => {
        const { vi, en, line, above } = offices[code];
        return { code, vi, en, line, needsManager: above === null && offices[code].rank < 3 };
      }),
    };
  }

  @Post()
  @MayAnswer(422)
  @HttpCode(200)
  @Allow('signed-in')
  @ApiOperation({ summary: 'Who must settle a petition, with the article; changes nothing' })
  @ApiBody({ schema: competenceSchema })
  @ApiOkResponse({ type: CompetenceView })
  @ApiUnprocessableEntityResponse({
    description: 'The question cannot be answered: `invalid-input`, `date-does-not-exist`.',
  })
  ask(@Body() question: unknown): Competence {
    try {
      return competence(questionFrom(question ?? {}));
    } catch (error) {
      if (error instanceof RuleBroken) throw new Problem(422, error.code, error.text, error.params);
      throw error;
    }
  }
}
