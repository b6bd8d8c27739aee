import type { ApiBody } from '@nestjs/swagger';
import { rules } from '../law/rules.js';
import { criteria, recordable } from '../law/traits.js';
import { factFields, mostListed } from './explain-input.js';

type SchemaObject = Extract<Parameters<typeof ApiBody>[0], { schema: unknown }>['schema'];

const day: SchemaObject = { type: 'string', format: 'date', example: '2026-09-07' };
const pauses: SchemaObject = {
  type: 'array',
  maxItems: mostListed,
  description: 'Each [suspended, resumed): the second day counts again; null while it lasts.',
  items: { type: 'array', minItems: 2, maxItems: 2, items: { ...day, nullable: true } },
  example: [['2026-09-20', '2026-10-01']],
};

const record: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['date'],
  properties: { date: day, document: { type: 'string', example: '12/BC' } },
};

const kinds: Record<(typeof factFields)[keyof typeof factFields]['kind'], SchemaObject> = {
  boolean: { type: 'boolean' },
  criteria: { type: 'array', items: { type: 'string', enum: Object.keys(criteria) } },
  records: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(recordable.map((name) => [name, record])),
  },
  pauses,
  day,
};

const facts: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  description: 'Facts of the case that choose a variant or a ceiling; what is not said is not known.',
  properties: Object.fromEntries(
    Object.entries(factFields).map(([name, { kind, vi, en }]) => [
      name,
      { ...kinds[kind], description: `${vi} / ${en}` },
    ]),
  ),
};

/** What may be asked. */
export const questionSchema: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'start'],
  properties: {
    rule: { type: 'string', enum: rules.map(({ id }) => id), example: 'TC-GQ' },
    start: { ...day, description: 'Day of the event; not counted itself.' },
    pauses,
    extensions: {
      type: 'array',
      maxItems: mostListed,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['days', 'document', 'decided'],
        properties: {
          days: { type: 'integer', minimum: 1, example: 30 },
          document: { type: 'string', example: '12/QĐ' },
          decided: day,
        },
      },
    },
    facts,
    asOf: {
      ...day,
      description: 'What was known of calendar and rules by the end of this day; all of it when left out.',
    },
  },
};
