import { ParseUUIDPipe, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import type { DeclaredRoute } from './routes.js';

type Schema = Record<string, unknown>;
type Argument = { index: number; data?: unknown; pipes?: unknown[] };
type Check = { name?: string; type: string; constraints?: unknown[]; each: boolean };

/** Each check in the vocabulary of OpenAPI; other checks have no counterpart there. */
const words: Readonly<Record<string, (bound: unknown) => Schema>> = {
  isUuid: () => ({ format: 'uuid' }),
  isDay: () => ({ format: 'date' }),
  isInstant: () => ({ format: 'date-time' }),
  isInt: () => ({ type: 'integer' }),
  min: (minimum) => ({ minimum }),
  max: (maximum) => ({ maximum }),
  minLength: (minLength) => ({ minLength }),
  maxLength: (maxLength) => ({ maxLength }),
  arrayMinSize: (minItems) => ({ minItems }),
  arrayMaxSize: (maxItems) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  matches: (shape) => patternOf(shape),
};

/** Patterns have no flags in OpenAPI: one that needs them is left out. */
const patternOf = (shape: unknown): Schema =>
  shape instanceof RegExp && shape.flags === '' ? { pattern: shape.source } : {};

/**
 * Adds to the API document what bodies, queries and addresses are checked for, read from the checks themselves: bounds,
 * the form of ids and days, and that no other names are taken.
 */
export function tellBounds(document: OpenAPIObject, routes: readonly DeclaredRoute[]): void {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const route of routes) {
    const body = classOf(route, RouteParamtypes.BODY);
    if (body) tellBody(schemas, body);
  }
}

/** The bounds of one parameter of a route's address or query, `{}` when there are none. */
export function boundsOf(route: DeclaredRoute, place: string, name: string): Schema {
  const kind = place === 'path' ? RouteParamtypes.PARAM : RouteParamtypes.QUERY;
  const own = argumentsOf(route, kind).find(({ data }) => data === name);
  if (own?.pipes?.some(isUuidPipe)) return { format: 'uuid' };
  const whole = classOf(route, kind);
  return whole ? saidOf(whole, name, false) : {};
}

function tellBody(schemas: Record<string, Schema>, body: Type): void {
  const schema = schemas[body.name];
  if (!schema || schema['additionalProperties'] === false) return;
  schema['additionalProperties'] = false;
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  for (const [name, property] of Object.entries(properties)) {
    addTo(property, saidOf(body, name, false));
    const items = property['items'] as Schema | undefined;
    if (items) addTo(items, saidOf(body, name, true));
    const nested = typeSaidOf(body, name);
    if (nested) tellBody(schemas, nested);
  }
}

/** The class that @ApiProperty names for a field. */
function typeSaidOf(of: Type, name: string): Type | undefined {
  const said = Reflect.getMetadata('swagger/apiModelProperties', of.prototype as object, name) as
    { type?: unknown } | undefined;
  return typeof said?.type === 'function' && !builtIn.has(said.type) ? (said.type as Type) : undefined;
}

/** A schema that only names another one stays as it is. */
function addTo(schema: Schema, said: Schema): void {
  if ('$ref' in schema || 'allOf' in schema) return;
  const { type, ...others } = said;
  if (type !== undefined && schema['type'] === 'number') schema['type'] = type;
  Object.assign(schema, { ...others, ...schema });
}

function saidOf(of: Type, name: string, each: boolean): Schema {
  const checks: Check[] = getMetadataStorage()
    .getTargetValidationMetadatas(of, '', false, false)
    .filter((one) => one.propertyName === name && one.each === each);
  return Object.assign({}, ...checks.map((check) => words[check.name ?? '']?.(check.constraints?.[0]) ?? {})) as Schema;
}

function classOf(route: DeclaredRoute, kind: RouteParamtypes): Type | undefined {
  const whole = argumentsOf(route, kind).find(({ data }) => data === undefined);
  const prototype = route.controller.prototype as object;
  const types = Reflect.getMetadata('design:paramtypes', prototype, route.method) as Type[] | undefined;
  const found = whole && types?.[whole.index];
  return found && !builtIn.has(found) ? found : undefined;
}

const builtIn = new Set<unknown>([Object, String, Number, Boolean, Array]);

function argumentsOf({ controller, method }: DeclaredRoute, kind: RouteParamtypes): Argument[] {
  const all = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, Argument>;
  return Object.entries(all).flatMap(([key, argument]) => (key.startsWith(`${kind}:`) ? [argument] : []));
}

const isUuidPipe = (pipe: unknown): boolean => pipe === ParseUUIDPipe || pipe instanceof ParseUUIDPipe;
