import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type IdKind, idKinds } from '@cau-noi/rules';
import { type KnownInRegister, KnownPeopleService } from './known-people.service.js';

export class PersonByNumber {
  @ApiPropertyOptional({ enum: idKinds })
  @IsOptional()
  @IsIn(idKinds)
  idKind?: IdKind | null;

  @ApiProperty({ type: String })
  @IsString()
  @MinLength(3)
  @MaxLength(30)
  idNumber!: string;
}

/** Inner port only: the console asks it and shows the cases the reader may see. It opens nothing and answers no person key. */
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
