import type { ApiBody } from '@nestjs/swagger';
import { kindCodes } from '@cau-noi/vocabulary';
import { officeCodes, officeOfLevel } from './offices.js';
import { doneBefore, postsComplainedOf } from './question.js';

type SchemaObject = Extract<Parameters<typeof ApiBody>[0], { schema: unknown }>['schema'];

const office: SchemaObject = { type: 'string', enum: officeCodes, nullable: true };
const day: SchemaObject = { type: 'string', format: 'date', nullable: true };
const addressee: SchemaObject = {
  type: 'string',
  enum: [...officeCodes, ...Object.keys(officeOfLevel)],
  nullable: true,
  description: 'To whom it was sent: an office or a level.',
};

const respondent: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    office,
    post: {
      type: 'string',
      enum: [...postsComplainedOf],
      description: 'Whose act it is; the body itself if left out.',
    },
    managedBy: { ...addressee, description: 'What is above a body that the list puts nowhere.' },
    partyMatter: { type: 'boolean', description: 'A breach of Party rules by a member.' },
  },
};

/** What may be asked. */
export const competenceSchema: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: { type: 'string', enum: kindCodes },
    respondent,
    level: { type: 'string', enum: Object.keys(officeOfLevel), nullable: true, description: 'Instead of the office.' },
    place: { type: 'string', maxLength: 200, nullable: true, description: 'A code or a name; returned as it came.' },
    decided: {
      type: 'array',
      maxItems: 2,
      nullable: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['instance'],
        properties: { instance: { type: 'integer', enum: [1, 2] }, on: day },
      },
    },
    late: { type: 'boolean', nullable: true, description: 'Whoever must settle is past the end of the period.' },
    dismissal: { type: 'boolean', nullable: true },
    crime: { type: 'boolean', nullable: true },
    addressedTo: addressee,
    before: { type: 'string', enum: [...doneBefore], nullable: true },
    on: { ...day, description: 'By it the law is chosen; left out: the law known last.' },
  },
};
