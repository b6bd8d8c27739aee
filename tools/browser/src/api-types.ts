import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { OpenAPI3 } from 'openapi-typescript';

/** What of the merged OpenAPI document the web app is written against. */
export type ApiDocument = {
  paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
  components?: object;
};
/** What is written from the document. */
export const typesFile = fileURLToPath(
  new URL('../../../services/console/web/src/api/generated.d.ts', import.meta.url),
);

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const wordsOnly = ['description', 'summary', 'tags', 'example', 'examples', 'operationId', 'title'];

/** The shape alone: descriptions in words, and refusals, which all have one form, are left out. */
function shapeOf(document: ApiDocument): ApiDocument {
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

/** Part of the heading of the types, so that they can be compared without generating them again. */
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

/** The file as it shall be. */
export async function apiTypes(document: ApiDocument): Promise<string> {
  // They bring a compiler with them, which whoever only compares does not need.
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const { default: prettier } = await import('prettier');
  const types = astToString(await openapiTypes(sorted(shapeOf(document)) as OpenAPI3));
  const heading = `// Written by npm run api-types from the merged OpenAPI document ${printOf(document)}. Do not edit.`;
  const style = await prettier.resolveConfig(typesFile);
  return prettier.format(`${heading}\n${types}`, { ...style, filepath: typesFile });
}
