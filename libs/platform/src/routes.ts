import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ALLOW, type Need } from './allow.js';

/** One HTTP route as its controller declares it. */
export type DeclaredRoute = { name: string; controller: Type; method: string; need: Need[] | undefined };

/** Every HTTP route of every controller. */
export function declaredRoutes(app: NestFastifyApplication): DeclaredRoute[] {
  const scanner = app.get(MetadataScanner, { strict: false });
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as Type | null)?.prototype as Record<string, object> | undefined;
      if (!prototype) return [];
      return scanner
        .getAllMethodNames(prototype)
        .flatMap((method) => routeOf(metatype as Type, prototype[method], method));
    });
}

function routeOf(controller: Type, handler: object | undefined, method: string): DeclaredRoute[] {
  const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined);
  if (!handler || path === undefined) return [];
  const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string | string[] | undefined;
  const full = `/${[prefix, path]
    .flat()
    .filter((part) => part && part !== '/')
    .join('/')}`.replaceAll(/\/+/g, '/');
  return [
    {
      name: `${verb} ${full} (${controller.name}.${method})`,
      controller,
      method,
      need: Reflect.getMetadata(ALLOW, handler) as Need[] | undefined,
    },
  ];
}

/** Deny by default: a route that says nothing about who may call it must not come into being. */
export function refuseUndeclared(routes: readonly DeclaredRoute[]): void {
  const open = routes.filter(({ need }) => !need).map(({ name }) => name);
  if (open.length === 0) return;
  throw new Error(`Every route needs @Allow(…); without it: ${open.join('; ')}`);
}
