import fc from 'fast-check';
import { resolved, type ApiDocument, type Schema } from './api-document.js';

/** Ids of things that exist, so that what is sent reaches further than “not found”. */
export type Known = readonly string[];

/** What clients send by mistake or with intent, whatever was asked. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    ' ',
    'x',
    '\u0000',
    '\ud800',
    '\u200b',
    '../..',
    "' OR 1=1 --",
  ),
  fc.constantFrom<unknown>([], {}, [null], [[[[[]]]]], { __proto__: null, constructor: 'x' }, 'a'.repeat(400)),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const day = fc.date({ min: new Date('2025-06-01'), max: new Date('2027-06-01'), noInvalidDate: true });
const idOf = (known: Known): fc.Arbitrary<string> =>
  known.length === 0 ? fc.uuid() : fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 4 }, fc.uuid());

/** A value as the schema asks for it. */
export function fitting(given: Schema, document: ApiDocument, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(given, document);
  const value = (one: Schema): fc.Arbitrary<unknown> => fitting(one, document, known, depth + 1);
  if (schema.allOf) return fc.tuple(...schema.allOf.map(value)).map((parts) => Object.assign({}, ...parts) as unknown);
  const some = schema.oneOf ?? schema.anyOf;
  if (some) return fc.oneof(...some.map(value));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema, known);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 400, 100_000) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return depth > 4 ? fc.constant([]) : list(schema, value(schema.items ?? {}));
    case 'object':
      return object(schema, value);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

const list = ({ minItems = 0, maxItems = 3 }: Schema, item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(item, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) });

function text({ format, pattern, minLength = 0, maxLength = 60, example }: Schema, known: Known): fc.Arbitrary<string> {
  if (format === 'uuid') return idOf(known);
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return day.map((date) => date.toISOString());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  const words = fc
    .array(fc.constantFrom('Nội', 'dung', 'thử', 'đường', 'hỏng', '12', '/', 'QĐ-UBND', 'x'), { minLength: 1 })
    .map((all) => all.join(' ').padEnd(minLength, 'x').slice(0, maxLength));
  return typeof example === 'string' ? fc.oneof(fc.constant(example), words) : words;
}

/** What is required, and some of the rest. */
const object = (
  { properties = {}, required = [] }: Schema,
  value: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, value(schema)])), {
    requiredKeys: required.filter((name) => name in properties),
    noNullPrototype: true,
  });
