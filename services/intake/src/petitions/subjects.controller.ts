import { Allow } from '@cau-noi/platform';
import { subjectList } from '@cau-noi/vocabulary';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SubjectList } from './subjects.view.js';

/** What a petition may be about. */
@ApiTags('intake')
@Controller('v1/subjects')
export class SubjectsController {
  /** The coded list of subjects with labels, for forms. */
  @Get()
  @Allow('signed-in')
  @ApiOkResponse({ type: SubjectList })
  subjects(): SubjectList {
    return { items: subjectList };
  }
}
