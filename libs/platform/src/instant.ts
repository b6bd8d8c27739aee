import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, ValidateBy, type ValidationOptions } from 'class-validator';
import { isDay as isCalendarDay, yearOf, type Day } from '@cau-noi/calendar';

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** An ISO 8601 instant with a zone, of the years 1900 to 2200; undefined for anything else. */
export function parseInstant(text: unknown): Date | undefined {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  if (!found) return undefined;
  const [, day, hour, minute, second = '0'] = found;
  if (!isDay(day)) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return new Date(found[0]);
}

/** A calendar day that exists, YYYY-MM-DD, of the years 1900 to 2200. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && isCalendarDay(text) && yearOf(text) >= 1900 && yearOf(text) <= 2200;

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
