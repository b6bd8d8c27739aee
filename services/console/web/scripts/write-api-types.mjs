// Writes src/api/generated.d.ts and src/api/offered.json from the merged OpenAPI document of a running system:
//   npm start, then: node services/console/web/scripts/write-api-types.mjs [http://127.0.0.1:8080]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import prettier from 'prettier';

const source = process.argv[2] ?? 'http://127.0.0.1:8080';
const to = (name) => new URL(`../src/api/${name}`, import.meta.url);
const methods = ['get', 'post', 'put', 'patch', 'delete'];

const text = source.startsWith('http')
  ? await (await fetch(new URL('/openapi.json', source))).text()
  : await readFile(source, 'utf8');
const document = JSON.parse(text);
const schemas = document.components?.schemas ?? {};

const resolved = (schema) => (schema?.$ref ? (schemas[schema.$ref.split('/').at(-1)] ?? {}) : (schema ?? {}));
const inner = (schema) => {
  const all = [schema, ...(schema?.allOf ?? [])].map(resolved);
  return all.map((one) => (one.type === 'array' ? resolved(one.items) : one));
};

/** Names of the fields of a body, nested ones as `people.name`. */
function fieldsOf(schema, prefix = '', depth = 0) {
  if (!schema || depth > 3) return [];
  return inner(schema).flatMap((one) =>
    Object.entries(one.properties ?? {}).flatMap(([name, part]) => [
      `${prefix}${name}`,
      ...fieldsOf(part, `${prefix}${name}.`, depth + 1),
    ]),
  );
}

const offered = {};
for (const [path, item] of Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1))) {
  for (const method of methods.filter((one) => one in item)) {
    const operation = item[method];
    const queries = (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name);
    const body = fieldsOf(operation.requestBody?.content?.['application/json']?.schema);
    offered[`${method.toUpperCase()} ${path}`] = [...new Set([...queries, ...body])].sort();
  }
}

const heading = '// Written by scripts/write-api-types.mjs from the merged OpenAPI document. Do not edit.\n';
const tidy = async (name, text) => {
  const filepath = fileURLToPath(to(name));
  const style = await prettier.resolveConfig(filepath);
  await writeFile(filepath, await prettier.format(text, { ...style, filepath }));
};
await tidy('generated.d.ts', heading + astToString(await openapiTypes(document)));
await tidy('offered.json', JSON.stringify(offered));
console.log(`${Object.keys(offered).length} operations`);
