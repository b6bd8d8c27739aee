import type { Type } from '@nestjs/common';
import { createValidationPipe, readJson } from '@cau-noi/platform';
import { getMetadataStorage } from 'class-validator';
import { bodyLimitOf } from '../../../libs/platform/src/body-limit.js';
import { ALLOW, type Need } from '../../../libs/platform/src/allow.js';
import { definitions } from '../src/services.js';

type Route = { name: string; Dto: Type; limit: number };

const metadataOf = <T>(key: string, of: object, name?: string): T | undefined =>
  (name === undefined ? Reflect.getMetadata(key, of) : Reflect.getMetadata(key, of, name)) as T | undefined;

function controllersIn(module: Type, seen = new Set<Type>()): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  const inner = (metadataOf<Type[]>('imports', module) ?? []).flatMap((one) => controllersIn(one, seen));
  return [...(metadataOf<Type[]>('controllers', module) ?? []), ...inner];
}

/** Every route of a controller that takes a body of a class, with that class. */
function routesOf(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const args = metadataOf<Record<string, { index: number }>>('__routeArguments__', controller, method) ?? {};
    const types = metadataOf<Type[]>('design:paramtypes', prototype, method) ?? [];
    return Object.entries(args).flatMap(([key, { index }]) => {
      const Dto = types[index];
      if (!key.startsWith('3:') || !Dto || Dto === Object || (Dto as unknown) === String) return [];
      const limit = bodyLimitOf(prototype[method]!, metadataOf<Need[]>(ALLOW, prototype[method]!), 1_048_576);
      return [{ name: `${controller.name}.${method}`, Dto, limit }];
    });
  });
}

const routes = Object.values(definitions).flatMap(({ module }) => controllersIn(module).flatMap(routesOf));

const namesOf = (Dto: Type): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Dto, '', false, false)
      .map((one) => one.propertyName),
  ),
];

const alphabet = ['a', '1', ' ', '-', '1-', 'ạ', '\n', 'a\n', 'a ', ' ', '"'];

/** What can be sent that a validator may take long for, by its rough number of bytes. */
const shapes: Record<string, (bytes: number, names: string[]) => unknown> = {
  'strange names': (bytes) => strange(bytes / 12),
  'strange names in the first field': (bytes, [name]) => ({ [name!]: strange(bytes / 12) }),
  'lists of empty objects': (bytes, names) => each(names, () => list(bytes / names.length / 3, () => ({}))),
  'lists of strange objects': (bytes, names) => each(names, () => list(bytes / names.length / 9, () => ({ x: {} }))),
  'lists of one text': (bytes, names) => each(names, () => list(bytes / names.length / 4, () => 'x')),
  'lists of many texts': (bytes, names) => each(names, () => list(bytes / names.length / 8, (i) => `x${i}`)),
  ...Object.fromEntries(
    alphabet.map((piece) => [
      `long texts of ${JSON.stringify(piece)}`,
      (bytes: number, names: string[]) => each(names, () => piece.repeat(bytes / names.length / piece.length / 2)),
    ]),
  ),
};

const list = <T>(length: number, item: (i: number) => T): T[] =>
  Array.from({ length: Math.floor(length) }, (_, i) => item(i));
const each = (names: string[], value: () => unknown): object =>
  Object.fromEntries(names.map((name) => [name, value()]));
const strange = (count: number): object => Object.fromEntries(list(count, (i) => [`strange${i}`, 0]));

const pipe = createValidationPipe();

/** Of the processor. */
async function milliseconds(text: Buffer, metatype: Type): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await check(text, metatype).catch(() => undefined);
    const { user, system } = process.cpuUsage(before); // not the wall: others may be at work on this machine
    took.push((user + system) / 1000);
  }
  return Math.min(...took);
}

const check = async (text: Buffer, metatype: Type): Promise<unknown> =>
  pipe.transform(readJson(text), { type: 'body', metatype });

describe.each(routes)('the body of $name', ({ Dto, limit }) => {
  const names = namesOf(Dto);

  it.each(Object.keys(shapes))('is judged soon and by the byte, also when it is %s', async (shape) => {
    const bodyOf = (bytes: number): Buffer => Buffer.from(JSON.stringify(shapes[shape]!(bytes, names)));
    const [small, large] = [bodyOf(limit / 8), bodyOf(limit)];
    const [first, second] = [await milliseconds(small, Dto), await milliseconds(large, Dto)];
    expect(second).toBeLessThan(500); // in Jest’s sandbox on a busy machine; some 50 at work, seconds before the limits
    expect(second).toBeLessThan(60 + (3 * first * large.length) / small.length);
  });
});

it('a list in a list, and so on, is refused where it begins to be deep', () => {
  expect(() => readJson(Buffer.from('['.repeat(500_000)))).toThrow(/cannot be taken/);
});

it('finds the bodies of all services', () => {
  expect(routes.length).toBeGreaterThan(30);
});
