import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { longest } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';

/** An id of another service, in lower case as ids travel in events. */
export const KnownId = (description: string, options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'uuid', description, ...options }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    IsUUID(),
  );

/** A stable code: lower-case words with hyphens, never free text. */
export const Code = (description: string, options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, maxLength: 80, example: 'land-housing', description, ...options }),
    MaxLength(80),
    Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  );

/** One code of a list; the API document explains each. */
export const OneOf = (list: Readonly<Record<string, Text>>, options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: String,
      enum: Object.keys(list),
      description: Object.entries(list)
        .map(([code, { vi, en }]) => `${code}: ${vi} / ${en}`)
        .join('; '),
      ...options,
    }),
    IsIn(Object.keys(list)),
  );

/** The officer's own remark; it stays in this service. */
export const Note = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, maxLength: longest.note, description: 'Stays in this service.' }),
    IsOptional(),
    IsString(),
    MaxLength(longest.note),
  );
