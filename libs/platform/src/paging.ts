import { applyDecorators, type Type as ViewClass } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { isCleanText } from './clean-text.js';
import { InvalidInput } from './problems.js';

/** Which part of a list is asked for; a list with filters of its own extends it. */
export class PageQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100, default: 20, description: 'How many at most.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  @ApiPropertyOptional({ type: String, description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^[A-Za-z0-9_-]+$/)
  after?: string;
}

/** One part of a list; `next` is null on the last one. */
export type Page<T> = { items: T[]; next: string | null };

/** Declares in the API document that a route returns a page of these. */
export const PageOf = (view: ViewClass): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(view),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(view) } },
          next: { type: 'string', nullable: true, description: 'For `after`; null on the last page.' },
        },
      },
    }),
  );

/** Packs the sort values of the last row into a cursor that clients hand back unread. */
export const toCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor, or undefined for the first page. Codes: `invalid-input`. */
export function fromCursor(cursor: string | undefined, length: number): (string | number)[] | undefined {
  if (cursor === undefined) return undefined;
  const values = unpack(cursor);
  const isWhole = Array.isArray(values) && values.length === length && values.every(isSortValue);
  if (isWhole) return values as (string | number)[];
  throw new InvalidInput([
    {
      field: 'after',
      code: 'bad-cursor',
      text: {
        vi: 'Vị trí trang không đúng. Mở lại danh sách từ đầu.',
        en: 'The page position is not valid. Open the list again from its start.',
      },
    },
  ]);
}

const isSortValue = (value: unknown): boolean =>
  (typeof value === 'string' && isCleanText(value)) || Number.isFinite(value);

function unpack(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
