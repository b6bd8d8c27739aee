import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PersonByNumber } from './known-people.input.js';
import { type KnownInRegister, KnownPeopleService } from './known-people.service.js';

/** Inner port only: the console asks it and shows the cases the reader may see. It opens nothing: what was recorded of somebody is opened by its key, with a reason. */
@ApiExcludeController()
@Controller('v1/persons')
export class KnownPeopleController {
  constructor(private readonly people: KnownPeopleService) {}

  @Post('known')
  @HttpCode(200)
  @Allow('person.look-up')
  known(@CurrentActor() actor: Actor, @Body() { idKind, idNumber }: PersonByNumber): Promise<KnownInRegister> {
    return this.people.byNumber({ idKind: idKind ?? null, idNumber }, actor);
  }
}
