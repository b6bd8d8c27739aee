import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { DeclaredRoute } from './routes.js';

/** The OpenAPI document: what the controllers say, and what the platform does to every route. */
export function describeApi(app: NestFastifyApplication, service: string, _routes: readonly DeclaredRoute[]): object {
  const about = new DocumentBuilder().setTitle(`Cầu Nối – ${service}`).setVersion('1').addBearerAuth().build();
  return SwaggerModule.createDocument(app, about);
}
