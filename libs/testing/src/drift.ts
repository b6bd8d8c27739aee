import type { ServiceConfig, ServiceDefinition } from '@cau-noi/platform';
import type { DataSource } from 'typeorm';
import { startTestService } from './test-service.js';

type ColumnMetadata = DataSource['entityMetadatas'][number]['columns'][number];

/**
 * Where the tables that the migrations of a service made and the entities that describe them differ, both ways, one
 * line each; none when they agree. Compared are tables, columns, types, nullability, defaults and primary keys.
 */
export async function driftOf<C extends ServiceConfig>(definition: ServiceDefinition<C>): Promise<string[]> {
  const service = await startTestService(definition);
  try {
    const typeorm = await import('typeorm');
    return await driftIn(service.get(typeorm.DataSource));
  } finally {
    await service.close();
  }
}

/** The same of a database that is open with its entities. TypeORM's own table is nobody's concern. */
export async function driftIn(db: DataSource): Promise<string[]> {
  const made = new Set((await db.query<{ line: string }[]>(madeColumns)).map(({ line }) => line));
  const described = new Set(db.entityMetadatas.flatMap(({ columns }) => columns.map((column) => lineOf(db, column))));
  return [
    ...[...described].filter((line) => !made.has(line)).map((line) => `described, not made: ${line}`),
    ...[...made].filter((line) => !described.has(line)).map((line) => `made, not described: ${line}`),
    ...db.entityMetadatas.flatMap(({ columns }) => columns.flatMap((column) => misread(db, column))),
  ].sort();
}

/** `visits.held_on date, not null, key 2`: all that is compared of a column, as both sides write it. */
function lineOf(db: DataSource, column: ColumnMetadata): string {
  const { entityMetadata, databaseName, isNullable, isArray } = column;
  const withoutKey = (entityMetadata.target as { withoutKey?: true }).withoutKey;
  const byDefault = db.driver.normalizeDefault(column);
  return [
    `${entityMetadata.tableName}.${databaseName} ${db.driver.normalizeType(column)}${isArray ? '[]' : ''}`,
    ...(isNullable ? [] : ['not null']),
    ...(byDefault === undefined ? [] : [`default ${byDefault.replaceAll("'", '')}`]),
    ...(column.generatedIdentity ? [`identity ${column.generatedIdentity}`] : []),
    ...(column.isPrimary && !withoutKey ? [`key ${entityMetadata.primaryColumns.indexOf(column) + 1}`] : []),
  ].join(', ');
}

const madeColumns = `
  SELECT concat_ws(', ', c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, NULL),
    CASE WHEN a.attnotnull THEN 'not null' END,
    'default ' || replace(regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::[a-z ]+(\\[\\])?$', ''), '''', ''),
    CASE a.attidentity WHEN 'a' THEN 'identity ALWAYS' WHEN 'd' THEN 'identity BY DEFAULT' END,
    'key ' || (array_position(i.indkey::int2[], a.attnum) + 1)) AS line
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migrations'`;

const inTypeScript: Record<string, unknown> = {
  uuid: String,
  text: String,
  date: String,
  integer: Number,
  bigint: Number,
  boolean: Boolean,
  'timestamp with time zone': Date,
  bytea: Buffer,
};

/** A field whose TypeScript type is not what the connection reads. Types that are no more than types are not seen. */
function misread(db: DataSource, { target, propertyName, isArray, ...column }: ColumnMetadata): string[] {
  const type = db.driver.normalizeType(column);
  const expected = isArray ? Array : inTypeScript[type];
  const found: unknown = Reflect.getMetadata('design:type', (target as { prototype: object }).prototype, propertyName);
  if (expected === undefined || found === Object || found === expected) return [];
  return [`read as another type: ${(target as { name: string }).name}.${propertyName}, ${type}`];
}
