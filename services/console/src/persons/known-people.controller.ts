import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@cau-noi/platform';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { KnownPeopleService, KnownPerson } from './known-people.service.js';

const idKinds = ['citizen-card', 'personal-number', 'identity-certificate', 'passport', 'other'];

export class LookUpPerson {
  @ApiPropertyOptional({ enum: idKinds })
  @IsOptional()
  @IsIn(idKinds)
  idKind?: string;

  @ApiProperty({ type: String, description: 'The whole number; nobody is found by a part of it.' })
  @IsString()
  @MinLength(3)
  @MaxLength(30)
  idNumber!: string;
}

/** By POST: the number of a person stands in no address. */
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
