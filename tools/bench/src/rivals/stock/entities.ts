import { EntitySchema } from 'typeorm';

/** A case as it is written first: one row, changed in place. */
export type CaseRow = {
  caseId: string;
  state: string;
  kind: string;
  channel: string;
  subject: string;
  placeCode: string;
  petitioners: object[];
  content: string;
  summary: string;
  dueAt: Date;
  handlerPostId: string | null;
  outcome: string | null;
  document: object | null;
};
export type HistoryRow = { id: string; caseId: string; type: string; at: Date; data: object };
/** What readers of events keep of a case. */
export type ViewRow = { caseId: string; state: string; type: string; changedAt: Date };

const text = { type: 'text' } as const;
const json = { type: 'jsonb', nullable: true } as const;

export const CaseEntity = new EntitySchema<CaseRow>({
  name: 'cases',
  columns: {
    caseId: { type: 'uuid', primary: true },
    state: text,
    kind: text,
    channel: text,
    subject: text,
    placeCode: text,
    petitioners: json,
    content: text,
    summary: text,
    dueAt: { type: 'timestamptz' },
    handlerPostId: { type: 'uuid', nullable: true },
    outcome: { type: 'text', nullable: true },
    document: json,
  },
});

export const HistoryEntity = new EntitySchema<HistoryRow>({
  name: 'history',
  columns: {
    id: { type: 'uuid', primary: true },
    caseId: { type: 'uuid' },
    type: text,
    at: { type: 'timestamptz' },
    data: json,
  },
});

export const ViewEntity = new EntitySchema<ViewRow>({
  name: 'views',
  columns: {
    caseId: { type: 'uuid', primary: true },
    state: text,
    type: text,
    changedAt: { type: 'timestamptz' },
  },
});
