import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue.js';
import { asyncApi, type Consumers, eventsPage } from './documents.js';

const root = join(import.meta.dirname, '../../..');

/** Who reads what, from the `@OnEvent…` declarations in the sources of services and of the libraries they mount. */
export function consumersInSource(): Consumers {
  const libraries = readdirSync(join(root, 'libs'))
    .map((library) => ({ package: `@cau-noi/${library}`, names: handledIn(codeIn('libs', library)) }))
    .filter(({ names }) => names.length > 0);
  const found = new Map<string, string[]>();
  for (const service of readdirSync(join(root, 'services')).sort()) {
    const code = codeIn('services', service);
    const mounted = libraries.filter((library) => code.some((text) => text.includes(`from '${library.package}'`)));
    const names = [...handledIn(code), ...mounted.flatMap((library) => library.names)];
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), service]);
  }
  return found;
}

/** The sources of one project, without its specs. */
function codeIn(folder: 'libs' | 'services', project: string): string[] {
  const source = join(root, folder, project, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return code.map((file) => readFileSync(join(source, file), 'utf8'));
}

/**
 * Handlers may name their events in a list above them, or in one that another file of the project exports. A name ends on its
 * line, so an apostrophe in a comment pairs with none.
 */
function handledIn(code: readonly string[]): string[] {
  const handlers = code.filter((text) => text.includes('@OnEvent'));
  const spread = handlers.flatMap((text) => [...text.matchAll(/\.\.\.(\w+)/g)].map((match) => match[1]!));
  const lists = code.flatMap((text) =>
    [...text.matchAll(/export const (\w+) = \[([^\]]*)\]/g)].flatMap(([, name, list]) =>
      spread.includes(name!) ? list! : [],
    ),
  );
  return [...handlers, ...lists]
    .flatMap((text) => [...text.matchAll(/'([^'\n]+)'/g)].map((match) => match[1]!))
    .filter((name) => name in catalogue);
}

/** Returns file name → content of the generated files in `docs/`. */
export function documents(): Record<string, string> {
  const consumers = consumersInSource();
  return {
    'docs/events.md': eventsPage(consumers),
    'docs/asyncapi.json': `${JSON.stringify(asyncApi(consumers), null, 2)}\n`,
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(documents())) writeFileSync(join(root, file), text);
}
