import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Allow } from '@cau-noi/platform';
import type { JWK } from 'jose';
import { TokensService } from './tokens.service.js';

/** Inner port only. */
@ApiExcludeController()
@Controller('.well-known')
export class JwksController {
  constructor(private readonly tokens: TokensService) {}

  @Get('jwks.json')
  @Allow('public')
  keys(): Promise<{ keys: JWK[] }> {
    return this.tokens.keySet();
  }
}
