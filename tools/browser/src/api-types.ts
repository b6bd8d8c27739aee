import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import prettier from 'prettier';

/** What of the merged OpenAPI document the web app is written against. */
export type ApiDocument = { paths: Record<string, Record<string, Operation>>; components?: { schemas?: Schemas } };
type Operation = {
  parameters?: { in: string; name: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, unknown>;
};
type Schema = { $ref?: string; allOf?: Schema[]; type?: string; items?: Schema; properties?: Record<string, Schema> };
type Schemas = Record<string, Schema>;

/** Where the two files stand that are written from the document. */
export const apiFolder = fileURLToPath(new URL('../../../services/console/web/src/api/', import.meta.url));

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const wordsOnly = ['description', 'summary', 'tags', 'example', 'examples', 'operationId', 'title'];

/** The shape alone: what it says of itself in words, and its refusals, which all have one form, are left out. */
export function shapeOf(document: ApiDocument): ApiDocument {
  const { paths, components } = structuredClone(document);
  for (const item of Object.values(paths))
    for (const operation of methods.flatMap((method) => item[method] ?? []))
      operation.responses = Object.fromEntries(
        Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2')),
      );
  return withoutWords({ openapi: '3.0.0', info: { title: '', version: '' }, paths, components }) as ApiDocument;
}

/** Under `properties` keys are names of fields: a field may well be called `summary`. */
function withoutWords(value: unknown, areNames = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWords(one));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => areNames || !wordsOnly.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutWords(part, !areNames && key === 'properties')]));
}

/** Stands in the heading of the types, so that they are compared without making them anew. */
export const printOf = (document: ApiDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(shapeOf(document))))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Operations with the names of their query parameters and body fields, nested ones as `people.name`. */
export function offeredBy({ paths, components }: ApiDocument): Record<string, string[]> {
  const schemas = components?.schemas ?? {};
  const offered: Record<string, string[]> = {};
  for (const [path, item] of Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const queries = (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name);
      const body = fieldsOf(schemas, operation.requestBody?.content?.['application/json']?.schema);
      offered[`${method.toUpperCase()} ${path}`] = [...new Set([...queries, ...body])].sort();
    }
  return offered;
}

function fieldsOf(schemas: Schemas, schema: Schema | undefined, prefix = '', depth = 0): string[] {
  if (!schema || depth > 3) return [];
  const resolved = (one: Schema): Schema => (one.$ref ? (schemas[one.$ref.split('/').at(-1) ?? ''] ?? {}) : one);
  const parts = [schema, ...(schema.allOf ?? [])].map(resolved);
  return parts
    .map((one) => (one.type === 'array' && one.items ? resolved(one.items) : one))
    .flatMap((one) => Object.entries(one.properties ?? {}))
    .flatMap(([name, part]) => [`${prefix}${name}`, ...fieldsOf(schemas, part, `${prefix}${name}.`, depth + 1)]);
}

/** Both files as they shall be. */
export async function apiFiles(document: ApiDocument): Promise<Record<'generated.d.ts' | 'offered.json', string>> {
  const types = astToString(await openapiTypes(sorted(shapeOf(document)) as OpenAPI3));
  const heading = `// Written by npm run api-types from the merged OpenAPI document ${printOf(document)}. Do not edit.`;
  return {
    'generated.d.ts': await tidy('generated.d.ts', `${heading}\n${types}`),
    'offered.json': await tidy('offered.json', JSON.stringify(offeredBy(document))),
  };
}

async function tidy(name: string, text: string): Promise<string> {
  const filepath = `${apiFolder}${name}`;
  return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
}
