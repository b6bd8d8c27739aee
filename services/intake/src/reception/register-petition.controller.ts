import { Allow, BodyLimit, Cmd, type Command } from '@cau-noi/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PetitionAccepted } from '../petitions/petition.js';
import { RegisterPetition } from './register-petition.input.js';
import { RegisterPetitionService } from './register-petition.service.js';

@ApiTags('intake')
@Controller('v1/petitions')
export class RegisterPetitionController {
  constructor(private readonly reception: RegisterPetitionService) {}

  @Post()
  @BodyLimit(524_288)
  @Allow('petition.register')
  register(@Cmd() command: Command, @Body() body: RegisterPetition): Promise<PetitionAccepted> {
    return this.reception.register(command, body);
  }
}
