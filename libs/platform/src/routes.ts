import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ALLOW, type Need } from './allow.js';
import { bodyLimitOf } from './body-limit.js';

/** One HTTP route as its controller declares it. */
export type DeclaredRoute = {
  /** As Fastify knows it: `POST /v1/path/:id`. */
  address: string;
  controller: Type;
  method: string;
  need: Need[] | undefined;
  /** Most bytes of its body. */
  bodyLimit: number;
};

/** Every HTTP route of every controller; no body is larger than `ceiling`. */
export function declaredRoutes(app: NestFastifyApplication, ceiling: number): DeclaredRoute[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as Type | null)?.prototype as Record<string, object> | undefined;
      if (!prototype) return [];
      return scanner
        .getAllMethodNames(prototype)
        .flatMap((method) => routeOf(metatype as Type, prototype[method], { method, ceiling }));
    });
}

function routeOf(
  controller: Type,
  handler: object | undefined,
  { method, ceiling }: { method: string; ceiling: number },
): DeclaredRoute[] {
  const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined);
  if (!handler || path === undefined) return [];
  const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string | string[] | undefined;
  const full = `/${[prefix, path]
    .flat()
    .filter((part) => part && part !== '/')
    .join('/')}`.replaceAll(/\/+/g, '/');
  const need = Reflect.getMetadata(ALLOW, handler) as Need[] | undefined;
  return [{ address: `${verb} ${full}`, controller, method, need, bodyLimit: bodyLimitOf(handler, need, ceiling) }];
}

/** Deny by default: throws for a route that does not declare who may call it. */
export function refuseUndeclared(routes: readonly DeclaredRoute[]): void {
  const open = routes
    .filter(({ need }) => !need)
    .map(({ address, controller, method }) => `${address} (${controller.name}.${method})`);
  if (open.length === 0) return;
  throw new Error(`Every route needs @Allow(…); without it: ${open.join('; ')}`);
}
