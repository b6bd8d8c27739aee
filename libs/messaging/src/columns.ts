import type { Type } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';
import { snake } from './snake-names.js';

/** A column by the entity of its table: its name, its field, its type in SQL. */
type Column = { name: string; field: string; type: string };

type Snake<S extends string> = S extends `${infer A}${infer B}`
  ? `${A extends Lowercase<A> ? A : `_${Lowercase<A>}`}${Snake<B>}`
  : S;
/** A row as a statement returns it that names its columns plainly: `case_id` is the field `caseId` of the entity. */
export type InColumns<T> = { [F in keyof T & string as Snake<F>]: T[F] };

type Field<T> = keyof T & string;
/** Which columns of a table: all of them unless `fields` names some or `without` leaves some out. */
type Which<T> = { fields?: readonly Field<T>[]; without?: readonly Field<T>[] };

/**
 * The columns a statement selects so that its rows are those of the entity: `"unit_id" AS "unitId", "month" AS "month"`.
 * `of` is the name of the table in the statement.
 */
export function columnsOf<T extends object>(table: Type<T>, { of, ...which }: Which<T> & { of?: string } = {}): string {
  const before = of ? `${of}.` : '';
  const columns = columnsIn(table, which);
  return columns.map(({ name, field }) => `${before}${quoted(name)} AS ${quoted(field)}`).join(', ');
}

/** The columns by their names alone: `"unit_id", "month"`. */
export const namesOf = <T extends object>(table: Type<T>, { of, ...which }: Which<T> & { of?: string } = {}): string =>
  columnsIn(table, which)
    .map(({ name }) => `${of ? `${of}.` : ''}${quoted(name)}`)
    .join(', ');

/** What a statement of its own says of columns: their names, their fields, the fields with types, what replaces them. */
type Parts = { names: string; fields: string; given: string; replaced: string };

/** The columns as parts of a statement that reads rows from JSON and inserts them or replaces what is there. */
export function partsOf<T extends object>(table: Type<T>, which: Which<T> = {}): Parts {
  const columns = columnsIn(table, which);
  const listed = (write: (column: Column) => string): string => columns.map(write).join(', ');
  return {
    names: namesOf(table, which),
    fields: listed(({ field }) => quoted(field)),
    given: listed(({ field, type }) => `${quoted(field)} ${type}`),
    replaced: listed(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`),
  };
}

/** The columns of one row as parameters of a statement, the first of them `$from`: for a VALUES list, and for a SET. */
export function placesOf<T extends object>(
  table: Type<T>,
  { from, ...which }: Which<T> & { from: number },
): { values: string; set: string } {
  const columns = columnsIn(table, which);
  const place = (i: number): string => `$${from + i}`;
  return {
    values: columns.map((_, i) => place(i)).join(', '),
    set: columns.map(({ name }, i) => `${quoted(name)} = ${place(i)}`).join(', '),
  };
}

/** The values of a row in the order of those columns; JSON goes as text. */
export function valuesOf<T extends object>(table: Type<T>, row: Partial<NoInfer<T>>, which: Which<T> = {}): unknown[] {
  return columnsIn(table, which).map(({ field, type }) => {
    const value = row[field as Field<T>] ?? null;
    return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
}

/** Inserts the rows of a JSON list, which is parameter `$1` and has the fields of the entity. */
export function insertOf<T extends object>(table: Type<T>, which: Which<T> = {}): string {
  const { names, fields, given } = partsOf(table, which);
  return `INSERT INTO ${nameOf(table)} (${names}) SELECT ${fields} FROM jsonb_to_recordset($1::jsonb) AS given(${given})`;
}

/** As `insertOf`; of a row that is there by its `key`, all other fields are replaced, except those in `kept`. */
export function upsertOf<T extends object>(
  table: Type<T>,
  { key, kept = [], ...which }: Which<T> & { key: readonly Field<T>[]; kept?: readonly Field<T>[] },
): string {
  const { replaced } = partsOf(table, { ...which, without: [...(which.without ?? []), ...key, ...kept] });
  return `${insertOf(table, which)} ON CONFLICT (${namesOf(table, { fields: key })}) DO UPDATE SET ${replaced}`;
}

function nameOf(table: Type<object>): string {
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === table)?.name;
  if (!name) throw new Error(`${table.name} describes no table.`);
  return quoted(name);
}

/** The columns of a table in the order in which its entity names them. */
export function columnsIn<T extends object>(table: Type<T>, { fields, without = [] }: Which<T> = {}): Column[] {
  const all = known.get(table) ?? described(table);
  known.set(table, all);
  return all.filter(
    ({ field }) => (fields?.includes(field as Field<T>) ?? true) && !without.includes(field as Field<T>),
  );
}

/** Looked up once: TypeORM finds the columns of a table among those of all tables. */
const known = new Map<Type<object>, Column[]>();

const described = (table: Type<object>): Column[] =>
  getMetadataArgsStorage()
    .filterColumns(table)
    .map(({ propertyName, options: { name, type, array } }) => ({
      name: name ?? snake(propertyName),
      field: propertyName,
      type: `${String(type)}${array ? '[]' : ''}`,
    }));

const quoted = (name: string): string => `"${name}"`;
