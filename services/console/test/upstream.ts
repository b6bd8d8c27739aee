import { createServer, type AddressInfo } from 'node:net';
import { Body, Controller, Get, Module, Param, Post, Res } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  Allow,
  Cmd,
  CurrentActor,
  ServiceConfig,
  start,
  type Actor,
  type Command,
  type Running,
} from '@cau-noi/platform';
import { IsString } from 'class-validator';
import type { FastifyReply } from 'fastify';

class Word {
  @ApiProperty({ type: String })
  @IsString()
  word!: string;
}

@Controller('v1/echo')
class EchoController {
  @Get(':id')
  @Allow('case.read')
  read(@CurrentActor() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): object {
    void reply
      .header('etag', '"7"')
      .header('x-stale', 'true')
      .header('x-inner-secret', 'no')
      .header('set-cookie', 'a=b');
    return { id, actor };
  }

  @Get(':id/never')
  @Allow('case.read')
  never(): Promise<never> {
    return new Promise(() => undefined);
  }

  @Post()
  @Allow('case.read')
  write(@Body() { word }: Word, @Cmd() command: Command): object {
    command.lastEvent('0192f1a0-0000-7000-8000-000000000001');
    return { word, key: command.key };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

/** A small service of its own, as the platform starts any other. */
export const startEcho = (port: number, jwksUrl: string): Promise<Running> =>
  start(
    { name: 'echo', module: EchoModule, Config: ServiceConfig, migrations: [], entities: [] },
    {
      env: {
        DATABASE_URL: 'postgres://unused',
        KAFKA_BROKERS: '127.0.0.1:1',
        PORT: String(port),
        JWKS_URL: jwksUrl,
        LOG_LEVEL: 'fatal',
      },
    },
  );

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  return port;
}
