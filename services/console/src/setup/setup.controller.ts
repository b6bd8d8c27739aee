import { Body, Controller, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, type Accepted } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { SetupService } from './setup.service.js';

export class SetUp {
  @ApiProperty({ type: String, description: 'What stands behind `token=` in the one-time link.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;

  @ApiProperty({ type: String, example: 'quan.tri', description: '3–64 of a–z 0–9 . _ -; case is ignored.' })
  @IsString()
  @Matches(/^[a-zA-Z0-9._-]{3,64}$/)
  username!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters, not the user name.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

@ApiTags('console')
@Controller('v1/setup')
export class SetupController {
  constructor(
    private readonly transactions: Transactions,
    private readonly setup: SetupService,
  ) {}

  @Post()
  @Allow('public')
  async setUp(@Body() { token, username, password }: SetUp): Promise<Accepted & { username: string }> {
    const passwordHash = await this.setup.hash(password, username);
    return this.transactions.run((tx) => this.setup.setUp(tx, { token, username, passwordHash }));
  }
}
