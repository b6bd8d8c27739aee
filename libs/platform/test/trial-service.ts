import { RuleBroken } from '@cau-noi/rules';
import { Body, Controller, Get, HttpCode, Module, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
  type Accepted,
  type Actor,
  Allow,
  BodyLimit,
  Clock,
  Cmd,
  type Command,
  CurrentActor,
  OccurredAt,
  PageQuery,
  SeenEvents,
  ServiceConfig,
  type ServiceDefinition,
  VersionConflict,
} from '../src/index.js';

class Petitioner {
  @ApiProperty({ type: String }) @IsString() @MaxLength(200) name: string;
}

class RegisterTrial {
  @ApiProperty({ type: String }) @IsString() @MaxLength(500) summary: string;
  @ApiProperty({ type: Number }) @IsInt() @Min(1) groupSize: number;
  @ApiPropertyOptional({ type: [Petitioner] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => Petitioner)
  petitioners?: Petitioner[];
  @OccurredAt() occurredAt?: string;
}

@Controller('v1/trials')
class TrialsController {
  constructor(private readonly clock: Clock) {}

  @Get()
  @Allow('case.read')
  list(@Query() page: PageQuery): { items: unknown[]; next: null; limit: number } {
    return { items: [], next: null, limit: page.limit };
  }

  @Get('me')
  @Allow('signed-in')
  me(@CurrentActor() actor: Actor): { actor: Actor; now: Date } {
    return { actor, now: this.clock.now() };
  }

  @Get(':id')
  @Allow('public')
  one(@Param('id', ParseUUIDPipe) id: string): { id: string } {
    return { id };
  }

  @Post()
  @Allow('petition.register')
  register(
    @Body() body: RegisterTrial,
    @Cmd() command: Command,
  ): Accepted & { hash: string; at: Date; version: number; key: string; route: string; seen: number | null } {
    command.lastEvent('019a0000-0000-7000-8000-000000000001');
    return {
      id: command.actor.officerId,
      version: 1,
      hash: command.bodyHash,
      at: command.at(body.occurredAt),
      key: command.key,
      route: command.route,
      seen: command.expectedVersion,
    };
  }

  @Post('large')
  @BodyLimit(1_048_576)
  @Allow('petition.register')
  large(@Body() body: RegisterTrial): { length: number } {
    return { length: body.summary.length };
  }

  @Post('open')
  @Allow('public')
  open(@Body() body: RegisterTrial): { length: number } {
    return { length: body.summary.length };
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Allow('case.close', 'case.decide')
  close(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command): Accepted {
    if (command.expectedVersion === 1) throw new VersionConflict('case', 2, [{ field: 'state' }]);
    throw new RuleBroken('not-decided', { vi: 'Còn {days} ngày.', en: '{days} days left.' }, { days: 3, id });
  }

  @Post('file')
  @Allow('public')
  file(@Body() text: string): { length: number } {
    return { length: text.length };
  }

  @Patch(':id')
  @Allow('public')
  fail(@Param('id') id: string): never {
    throw Object.assign(new Error(`secret ${id}`), { parameters: ['secret'] });
  }
}

class TrialEvents extends SeenEvents {
  waitFor(eventId: string): Promise<boolean> {
    return Promise.resolve(eventId.endsWith('1'));
  }
}

@Module({ controllers: [TrialsController], providers: [{ provide: SeenEvents, useClass: TrialEvents }] })
class TrialModule {}

export const trial: ServiceDefinition = {
  name: 'trial',
  module: TrialModule,
  Config: ServiceConfig,
  migrations: [],
  entities: [],
};

const { privateKey, publicKey } = await generateKeyPair('ES256');

/** No database and no broker is ever asked for. */
export const trialEnv = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  KAFKA_BROKERS: '127.0.0.1:1',
  LOG_LEVEL: 'silent',
  JWKS: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'trial', alg: 'ES256', use: 'sig' }] }),
};

type TokenOptions = { role?: string; issuer?: string; audience?: string; ends?: string; key?: CryptoKey; typ?: string };

export const token = ({
  role = 'VT',
  issuer = 'cau-noi',
  audience = 'cau-noi-services',
  ends = '5m',
  key = privateKey,
  typ = 'JWT',
}: TokenOptions = {}): Promise<string> =>
  new SignJWT({ officer: 'officer-1', post: 'post-1', unit: 'unit-1', role })
    .setProtectedHeader({ alg: 'ES256', kid: 'trial', typ })
    .setSubject('account-1')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(ends)
    .sign(key);
