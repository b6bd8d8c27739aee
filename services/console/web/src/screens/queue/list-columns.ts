import type { ExportOrder } from '../../api/answers.js';
import type { CaseColumn } from './case-columns.js';
import type { QueueName } from './queue-address.js';

/** The columns a list can show, in their order, and those it shows until somebody chooses others. */
type ListColumns = { all: readonly CaseColumn[]; usual: readonly CaseColumn[] };

const common = ['flags', 'people', 'subject', 'place', 'state'] as const satisfies readonly CaseColumn[];

/** By list; of a list that is read from above too, the unit is among the usual ones (`fromAbove`). */
export function listColumns(name: QueueName, fromAbove: boolean): ListColumns {
  switch (name) {
    case 'mine':
      return {
        all: ['due', 'number', 'kind', 'summary', ...common, 'unit', 'turn', 'next', 'last', 'received', 'waiting'],
        usual: ['due', 'number', 'kind', 'summary', 'flags', 'state', 'next', 'last', 'received'],
      };
    case 'unit':
      return {
        all: ['due', 'number', 'kind', 'summary', ...common, 'unit', 'handler', 'turn', 'next', 'last', 'received'],
        usual: [
          ...(['due', 'number', 'kind', 'summary', 'flags'] as const),
          ...(fromAbove ? (['unit'] as const) : []),
          ...(['state', 'turn', 'last'] as const),
        ],
      };
    case 'unassigned':
      return {
        all: ['due', 'number', 'matter', 'subject', 'place', 'last', 'received', 'waiting', 'returned'],
        usual: ['due', 'number', 'matter', 'waiting'],
      };
    case 'to-sign':
      return {
        all: ['due', 'number', 'kind', 'summary', ...common, 'handler', 'last', 'received', 'submitted'],
        usual: ['due', 'number', 'kind', 'summary', 'flags', 'state', 'handler', 'submitted'],
      };
  }
}

/** Always shown: what a row is known by. */
export const fixedColumns: readonly CaseColumn[] = ['number', 'summary', 'matter'];

type FileColumn = NonNullable<ExportOrder['columns']>[number];

/** What a file calls the columns of a list; a column that only this page words has none there. */
const inFiles = {
  due: ['due'],
  number: ['number'],
  kind: ['kind'],
  summary: ['subject', 'summary'],
  matter: ['kind', 'subject', 'summary', 'people', 'flags', 'state'],
  flags: ['flags'],
  people: ['people'],
  subject: ['subject'],
  unit: ['unit'],
  place: ['place'],
  state: ['state'],
  handler: ['handler'],
  turn: ['handler', 'waiting'],
  next: [],
  last: ['last'],
  received: ['received'],
  waiting: ['waiting'],
  submitted: ['submitted'],
  returned: ['returned'],
} as const satisfies Record<CaseColumn, readonly FileColumn[]>;

/** The columns of a file for the shown columns of a list, each once. */
export const fileColumnsOf = (shown: readonly CaseColumn[]): FileColumn[] => [
  ...new Set(shown.flatMap((column): readonly FileColumn[] => inFiles[column])),
];
