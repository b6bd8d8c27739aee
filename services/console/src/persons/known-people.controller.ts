import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@cau-noi/platform';
import { KnownPeopleService } from './known-people.service.js';
import { LookUpPerson } from './known-person.input.js';
import { KnownPerson } from './known-person.view.js';

/** By POST, so that no address holds the number of a person. */
@ApiTags('console')
@Controller('v1/persons/look-up')
export class KnownPeopleController {
  constructor(private readonly people: KnownPeopleService) {}

  @Post()
  @HttpCode(200)
  @Allow('person.look-up')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: KnownPerson })
  find(@CurrentActor() actor: Actor, @Body() person: LookUpPerson): Promise<KnownPerson> {
    return this.people.find(actor, person);
  }
}
