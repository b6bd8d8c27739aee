import fc from 'fast-check';
import type { ApiDocument, Schema } from './api-document.js';
import { faults } from './fits.js';
import { fitting } from './typed-values.js';

const document: ApiDocument = {
  paths: {},
  components: {
    schemas: {
      Paper: {
        type: 'object',
        required: ['number'],
        properties: { number: { type: 'string', maxLength: 60 }, date: { type: 'string', format: 'date' } },
      },
    },
  },
};
const schema: Schema = {
  type: 'object',
  required: ['id', 'kind'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    kind: { type: 'string', enum: ['KN', 'TC'] },
    at: { type: 'string', format: 'date-time' },
    code: { type: 'string', pattern: '^[a-z]{2,5}$' },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    paper: { allOf: [{ $ref: '#/components/schemas/Paper' }], nullable: true },
    papers: { type: 'array', items: { $ref: '#/components/schemas/Paper' } },
    free: { type: 'object', additionalProperties: true },
  },
};
const right = { id: '00000000-0000-4000-8000-000000000001', kind: 'KN' };

describe('a value held against its schema', () => {
  it('fits when it was made for it', () => {
    fc.assert(
      fc.property(fitting(schema, document, []), (value) => {
        expect(faults(schema, value, document)).toEqual([]);
      }),
    );
  });

  it.each<[string, object, RegExp]>([
    ['lacks what is required', { kind: 'KN' }, /id is missing/],
    ['says what is not documented', { ...right, strange: 1 }, /strange is not documented/],
    ['is out of the list', { ...right, kind: 'XX' }, /kind is "XX"/],
    ['is of another type', { ...right, count: '1' }, /count is no integer/],
    ['is out of range', { ...right, count: 10 }, /count is out of range/],
    ['is no instant', { ...right, at: '2026-03-02' }, /at is no date-time/],
    ['does not match', { ...right, code: 'A' }, /code does not match/],
    ['is null where nothing may be', { ...right, code: null }, /code is null/],
    ['is wrong deep inside', { ...right, papers: [{ number: 'x', date: 'y' }] }, /papers\.0\.date is no date/],
  ])('that %s is told', (_what, value, told) => expect(faults(schema, value, document)[0]).toMatch(told));

  it('may be null, or free, where the schema says so', () => {
    expect(faults(schema, { ...right, paper: null, free: { any: [1] } }, document)).toEqual([]);
  });
});
