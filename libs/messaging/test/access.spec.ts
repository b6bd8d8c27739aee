import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue, topicOf, type EventName } from '@cau-noi/events';
import { reads } from '../src/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The topics of all events that the handlers of a service name, with those of the organisation where it is mounted. */
function handledBy(service: string): string[] {
  const own = textsOf(`services/${service}/src`);
  const mounted = own.some((text) => text.includes('OrganisationModule')) ? textsOf('libs/organisation/src') : [];
  const handlers = [...own, ...mounted].filter((text) => text.includes('@OnEvent'));
  const lists = handlers.flatMap((text) =>
    [...text.matchAll(/@OnEvent\w*\(\.\.\.(\w+)\)/g)].map(([, list = '']) => list),
  );
  const names = [...handlers, ...lists.map((list) => listIn(own, list))].flatMap((text) =>
    [...text.matchAll(/'([\w.-]+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(names.filter((name) => name in catalogue).map((name) => topicOf(name as EventName)))];
}

/** A list of names that a handler takes as a whole, where it is written; empty when it is in the handler's own file. */
const listIn = (texts: readonly string[], list: string): string =>
  texts.map((text) => new RegExp(`export const ${list} = \\[[^\\]]*\\]`).exec(text)?.[0]).find(Boolean) ?? '';

const textsOf = (folder: string): string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

describe('what a service may read at the broker', () => {
  it.each(Object.keys(reads) as (keyof typeof reads)[])('of %s is what it handles', (service) => {
    expect([...reads[service]].sort()).toEqual(handledBy(service).sort());
  });
});
