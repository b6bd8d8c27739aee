import type { Type } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';
import { snake } from './snake-names.js';

/** A column as the entity of its table says it: its name, its field, its type in SQL. */
type Column = { name: string; field: string; type: string };

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

/** Inserts the rows of a JSON list, which is parameter `$1` and has the fields of the entity. */
export function insertOf<T extends object>(table: Type<T>, which: Which<T> = {}): string {
  const columns = columnsIn(table, which);
  const names = columns.map(({ name }) => quoted(name)).join(', ');
  const fields = columns.map(({ field }) => quoted(field)).join(', ');
  const given = columns.map(({ field, type }) => `${quoted(field)} ${type}`).join(', ');
  return `INSERT INTO ${nameOf(table)} (${names}) SELECT ${fields} FROM jsonb_to_recordset($1::jsonb) AS given(${given})`;
}

/** As `insertOf`; of a row that is there by its `key`, all other fields are replaced, except those in `kept`. */
export function upsertOf<T extends object>(
  table: Type<T>,
  { key, kept = [], ...which }: Which<T> & { key: readonly Field<T>[]; kept?: readonly Field<T>[] },
): string {
  const by = columnsIn(table, { fields: key }).map(({ name }) => quoted(name));
  const replaced = columnsIn(table, which)
    .filter(({ field }) => ![...key, ...kept].includes(field as Field<T>))
    .map(({ name }) => `${quoted(name)} = excluded.${quoted(name)}`);
  return `${insertOf(table, which)} ON CONFLICT (${by.join(', ')}) DO UPDATE SET ${replaced.join(', ')}`;
}

function nameOf(table: Type<object>): string {
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === table)?.name;
  if (!name) throw new Error(`${table.name} describes no table.`);
  return quoted(name);
}

function columnsIn<T extends object>(table: Type<T>, { fields, without = [] }: Which<T>): Column[] {
  const all = getMetadataArgsStorage().filterColumns(table);
  return all
    .map(({ propertyName, options: { name, type, array } }) => ({
      name: name ?? snake(propertyName),
      field: propertyName,
      type: `${String(type)}${array ? '[]' : ''}`,
    }))
    .filter(({ field }) => (fields?.includes(field as Field<T>) ?? true) && !without.includes(field as Field<T>));
}

const quoted = (name: string): string => `"${name}"`;
