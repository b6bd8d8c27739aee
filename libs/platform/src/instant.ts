import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy, type ValidationOptions } from 'class-validator';

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year <= 2200 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An ISO 8601 instant with a zone, of the years 1900 to 2200; undefined for anything else. */
export function parseInstant(text: unknown): Date | undefined {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '0'] = found;
  if (!isDate(Number(year), Number(month), Number(day))) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return new Date(found[0]);
}

/** A calendar day that exists, YYYY-MM-DD. */
export function isDay(text: unknown): text is string {
  const found = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  return found !== null && isDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The field is an ISO 8601 instant with a zone. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isInstant',
      validator: {
        validate: (value) => parseInstant(value) !== undefined,
        defaultMessage: () => '$property must be an ISO 8601 instant with a zone',
      },
    },
    options,
  );

/** The field is a calendar day, YYYY-MM-DD. */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDay',
      validator: { validate: isDay, defaultMessage: () => '$property must be a calendar day, YYYY-MM-DD' },
    },
    options,
  );

/** When it happened, if not now: optional, with a zone; `Command.at` refuses the future. */
export const OccurredAt = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: String,
      format: 'date-time',
      example: '2026-01-31T08:00:00+07:00',
      description: 'When it happened, if it is entered later. Not in the future.',
    }),
    IsOptional(),
    IsInstant(),
  );
