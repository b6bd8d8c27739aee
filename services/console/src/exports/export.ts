import { dayOf } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { QueueFilter, QueueName } from '../queues/queue.js';

/** Kinds of files: a workbook for people, plain text for programs. */
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportLanguages = ['vi', 'en'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** Waits for its turn; is being written; is whole; could not be written; was deleted after its time. */
export const exportStates = ['waiting', 'running', 'done', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

/** The columns of a list that may be in a file; one may become several there. */
export const exportColumns = [
  'due',
  'number',
  'kind',
  'subject',
  'summary',
  'people',
  'state',
  'unit',
  'handler',
  'place',
  'last',
  'received',
  'waiting',
  'submitted',
  'returned',
  'flags',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** What is to be written: which list with which filter, and how. */
export type ExportOrder = {
  list: QueueName;
  filter: QueueFilter;
  columns: readonly ExportColumn[];
  format: ExportFormat;
  language: ExportLanguage;
};

/** A file may be fetched for one day. */
export const keptMs = 24 * 3_600_000;
/** Somebody who waits for so many files waits for these first. */
export const mostWaiting = 3;
/** A sheet has room for 1,048,576 rows, the head among them. */
export const mostRows = 1_000_000;
/** A writer that was interrupted begins again, but not for ever. */
export const mostAttempts = 3;

/** Why there is no file. */
export const exportProblems = {
  'export-too-large': {
    vi: 'Danh sách có hơn 1.000.000 dòng, không ghi được vào một tệp. Lọc bớt theo đơn vị hoặc ngày nhận rồi xuất lại.',
    en: 'The list has more than 1,000,000 rows and does not fit into one file. Narrow it by unit or day of receipt and export again.',
  },
  'export-failed': {
    vi: 'Không ghi được tệp. Xuất lại; nếu vẫn lỗi, báo bộ phận vận hành.',
    en: 'The file could not be written. Export again; if it fails again, tell operations.',
  },
} as const satisfies Record<string, Text>;
export type ExportProblem = keyof typeof exportProblems;

const listNames: Readonly<Record<QueueName, { file: string; sheet: Text }>> = {
  mine: { file: 'hang-doi', sheet: { vi: 'Hàng đợi của tôi', en: 'My queue' } },
  unit: { file: 'vu-viec', sheet: { vi: 'Vụ việc', en: 'Cases' } },
  unassigned: { file: 'cho-phan-cong', sheet: { vi: 'Chờ phân công', en: 'To be assigned' } },
  'to-sign': { file: 'cho-ky', sheet: { vi: 'Chờ ký', en: 'To sign' } },
};

/** The name of the sheet in a workbook. */
export const sheetNameOf = ({ list, language }: Pick<ExportOrder, 'list' | 'language'>): string =>
  listNames[list].sheet[language];

/** `vu-viec-2026-11-25.xlsx`. */
export const fileNameOf = ({ list, format }: Pick<ExportOrder, 'list' | 'format'>, askedAt: Date): string =>
  `${listNames[list].file}-${dayOf(askedAt)}.${format}`;
