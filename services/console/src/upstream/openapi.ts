import type { Operation } from './operation-lookup.js';

type Json = { [key: string]: unknown };
/** As much of an OpenAPI 3 document as merging needs. */
export type ApiDocument = {
  paths?: Record<string, Record<string, Json>>;
  components?: Record<string, Record<string, unknown>>;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The operations of a service that are for the public origin: those under `/v1/`. */
export function operationsOf(service: string, document: ApiDocument): Operation[] {
  return publicPaths(document).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => ({ method: method.toUpperCase(), path, service, bodyLimit: bodyLimitOf(item[method]) })),
  );
}

/** Bytes of a body where an operation names no limit: enough for any request that reads. */
const unsaid = 16_384;
const bodyLimitOf = (operation: Json | undefined): number => Number(operation?.['x-body-limit'] ?? unsaid);

const publicPaths = ({ paths }: ApiDocument) => Object.entries(paths ?? {}).filter(([path]) => path.startsWith('/v1/'));

/**
 * One document of all services' public operations, tagged by service. Two schemas of the same name are kept apart
 * unless they are equal: the later one is renamed after its service.
 */
export function mergeDocuments(about: Json, documents: Readonly<Record<string, ApiDocument>>): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const schemas: Record<string, unknown> = {};
  const ids = new Set<string>();
  for (const [service, document] of Object.entries(documents)) {
    const renamed = renames(service, document, schemas);
    Object.assign(schemas, withRefs(renamedKeys(document.components?.['schemas'] ?? {}, renamed), renamed));
    for (const [path, item] of publicPaths(document)) {
      paths[path] = { ...asPublic(item, { service, renamed, ids }), ...paths[path] };
    }
  }
  return {
    openapi: '3.0.3',
    ...about,
    tags: Object.keys(documents).map((name) => ({ name })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      schemas,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'cau_noi_session' } },
    },
    security: [{ session: [] }],
  };
}

type Renames = ReadonlyMap<string, string>;

function renames(service: string, document: ApiDocument, taken: Readonly<Json>): Renames {
  const own = document.components?.['schemas'] ?? {};
  const prefix = service.charAt(0).toUpperCase() + service.slice(1);
  const clashing = Object.keys(own).filter(
    (name) => name in taken && JSON.stringify(taken[name]) !== JSON.stringify(own[name]),
  );
  return new Map(clashing.map((name) => [name, `${prefix}${name}`]));
}

const renamedKeys = (schemas: Readonly<Record<string, unknown>>, renamed: Renames): Json =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [renamed.get(name) ?? name, schema]));

type Adoption = { service: string; renamed: Renames; ids: Set<string> };

function asPublic(item: Readonly<Record<string, Json>>, { service, renamed, ids }: Adoption): Record<string, Json> {
  const operations = methods
    .filter((method) => method in item)
    .map((method) => {
      const operation = withRefs(item[method] ?? {}, renamed);
      const id = String(operation['operationId'] ?? '');
      const operationId = id !== '' && !ids.has(id) ? id : `${service}_${id}_${ids.size}`;
      ids.add(operationId);
      const responses = { ...atTheDoor(method), ...(operation['responses'] as object) };
      return [method, { ...operation, operationId, tags: [service], security: undefined, responses }] as const;
    });
  return Object.fromEntries(operations);
}

/** Responses of the gateway itself, before any service is asked. */
function atTheDoor(method: string): Json {
  const said: Json = {
    403: 'No post is chosen (`post-not-chosen`) or a given password has to be changed first (`password-must-change`).',
    421: 'Asked for under a name that is not ours: `wrong-host`.',
    503: 'The service is away for the moment: `service-away`, `not-ready`.',
  };
  if (method !== 'get') said['403'] = `${String(said['403'])} Or it comes from another site: \`cross-site-request\`.`;
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(Object.entries(said).map(([status, description]) => [status, { description, content }]));
}

function withRefs<T>(value: T, renamed: Renames): T {
  if (renamed.size === 0) return value;
  return mapped(value, renamed) as T;
}

function mapped(value: unknown, renamed: Renames): unknown {
  if (Array.isArray(value)) return value.map((part) => mapped(part, renamed));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === '$ref' ? ref(part, renamed) : mapped(part, renamed)]),
  );
}

function ref(target: unknown, renamed: Renames): unknown {
  const name = /^#\/components\/schemas\/(.+)$/.exec(String(target))?.[1];
  const other = name === undefined ? undefined : renamed.get(name);
  return other === undefined ? target : `#/components/schemas/${other}`;
}
