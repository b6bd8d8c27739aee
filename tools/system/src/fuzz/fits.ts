import { resolved, type ApiDocument, type Schema } from './api-document.js';

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};

/** Returns where a value does not fit its schema, in words; fields the schema does not name count too. */
export function faults(given: Schema | undefined, value: unknown, document: ApiDocument, at = 'body'): string[] {
  if (given === undefined) return [];
  const schema = together(resolved(given, document), document);
  if (value === null) return schema.nullable || allowsAnything(schema) ? [] : [`${at} is null`];
  const some = schema.oneOf ?? schema.anyOf;
  if (some) {
    const each = some.map((one) => faults(one, value, document, at));
    return each.some((list) => list.length === 0) ? [] : (each[0] ?? []);
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${JSON.stringify(value)}, none of the list`];
  if (schema.type === undefined) return [];
  if (!isOfType(schema.type, value)) return [`${at} is no ${schema.type}: ${JSON.stringify(value).slice(0, 60)}`];
  if (typeof value === 'string') return wrongText(schema, value, at);
  if (typeof value === 'number') return wrongNumber(schema, value, at);
  if (Array.isArray(value)) return value.flatMap((item, i) => faults(schema.items, item, document, `${at}.${i}`));
  return typeof value === 'object' ? wrongObject(schema, value as Record<string, unknown>, { document, at }) : [];
}

const allowsAnything = ({ type, enum: list, oneOf, anyOf }: Schema): boolean => !type && !list && !oneOf && !anyOf;

/** `allOf` names parts of one thing. */
function together({ allOf, ...own }: Schema, document: ApiDocument): Schema {
  if (!allOf) return own;
  const parts = [...allOf.map((part) => together(resolved(part, document), document)), own];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, Schema>;
  return {
    ...Object.assign({}, ...parts),
    ...(Object.keys(properties).length > 0 && { properties }),
    required: parts.flatMap(({ required }) => required ?? []),
  } as Schema;
}

function isOfType(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function wrongText({ format, pattern, minLength, maxLength }: Schema, text: string, at: string): string[] {
  const shape = format === undefined ? undefined : formats[format];
  return [
    ...(shape && !shape.test(text) ? [`${at} is no ${format}: ${text.slice(0, 60)}`] : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? [`${at} does not match ${pattern}`] : []),
    ...(text.length < (minLength ?? 0) || text.length > (maxLength ?? Infinity) ? [`${at} has a wrong length`] : []),
  ];
}

const wrongNumber = ({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, at: string): string[] =>
  value < minimum || value > maximum ? [`${at} is out of range: ${value}`] : [];

function wrongObject(
  { properties, required = [], additionalProperties }: Schema,
  value: Record<string, unknown>,
  { document, at }: { document: ApiDocument; at: string },
): string[] {
  const missing = required.filter((name) => value[name] === undefined).map((name) => `${at}.${name} is missing`);
  const others = Object.entries(value).flatMap(([name, part]) => {
    const known = properties?.[name];
    if (known) return faults(known, part, document, `${at}.${name}`);
    if (typeof additionalProperties === 'object') return faults(additionalProperties, part, document, `${at}.${name}`);
    return properties === undefined || additionalProperties ? [] : [`${at}.${name} is not documented`];
  });
  return [...missing, ...others];
}
