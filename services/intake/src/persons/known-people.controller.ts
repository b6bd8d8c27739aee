import { Transactions } from '@cau-noi/messaging';
import { type Actor, Allow, CurrentActor } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type IdKind, idKinds } from '../domain/person.js';
import { Vault } from '../vault/vault.js';
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
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly people: KnownPeopleService,
  ) {}

  @Post('known')
  @HttpCode(200)
  @Allow('person.look-up')
  async known(@CurrentActor() actor: Actor, @Body() { idKind, idNumber }: PersonByNumber): Promise<KnownInRegister> {
    const keys = await this.vault.find({ idKind: idKind ?? null, idNumber });
    return this.transactions.read((tx) => this.people.known(tx, keys, actor));
  }
}
