import { dayOf } from '@cau-noi/calendar';
import { caseStates, historyEntries, isCrowd, kinds, subjects, type Text } from '@cau-noi/vocabulary';
import type { QueueItem } from '../queues/queue.view.js';
import type { ExportColumn, ExportLanguage } from './export.js';

/** A cell of a file: text, a whole number, a day of Việt Nam; null: empty. */
export type Cell = string | number | { day: string } | null;

type Part = { head: Text; cell: (item: QueueItem, language: ExportLanguage) => Cell; isWide?: true };

const dueWords: Readonly<Record<NonNullable<QueueItem['due']>['status'], Text>> = {
  running: { vi: 'đang tính', en: 'running' },
  'due-soon': { vi: 'sắp đến hạn', en: 'due soon' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  met: { vi: 'xong đúng hạn', en: 'met' },
  late: { vi: 'xong, trễ hạn', en: 'done late' },
  cancelled: { vi: 'không tính nữa', en: 'no longer counted' },
};
const crowdWord: Text = { vi: 'đông người', en: 'crowd' };

const wordIn = (table: Readonly<Record<string, Text>>, code: string | null, language: ExportLanguage): Cell => {
  if (code === null) return null;
  return Object.hasOwn(table, code) ? (table[code]?.[language] ?? code) : code;
};
const dayAt = (instant: string | null): Cell => (instant === null ? null : { day: dayOf(new Date(instant)) });
/** The fact without publisher and version, as the history names it. */
const factOf = (type: string): string => type.replace(/^\w+\./, '').replace(/\.v\d+$/, '');

const partsOf: Readonly<Record<ExportColumn, readonly Part[]>> = {
  due: [
    { head: { vi: 'Hạn', en: 'Due' }, cell: ({ due }) => (due?.due ? { day: due.due } : null) },
    {
      head: { vi: 'Tình trạng hạn', en: 'Time limit' },
      cell: ({ due }, language) => due && dueWords[due.status][language],
    },
    { head: { vi: 'Còn (ngày, âm là trễ)', en: 'Days left' }, cell: ({ due }) => due?.left ?? null },
  ],
  number: [{ head: { vi: 'Số', en: 'Number' }, cell: ({ number }) => number }],
  kind: [{ head: { vi: 'Loại', en: 'Kind' }, cell: ({ kind }, language) => wordIn(kinds, kind, language) }],
  subject: [
    { head: { vi: 'Lĩnh vực', en: 'Subject' }, cell: ({ subject }, language) => wordIn(subjects, subject, language) },
  ],
  summary: [{ head: { vi: 'Tóm tắt', en: 'Summary' }, cell: ({ summary }) => summary, isWide: true }],
  people: [{ head: { vi: 'Số người', en: 'People' }, cell: ({ groupSize }) => groupSize }],
  state: [
    { head: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, language) => wordIn(caseStates, state, language) },
  ],
  unit: [
    { head: { vi: 'Mã đơn vị', en: 'Unit code' }, cell: ({ unit }) => unit?.code ?? null },
    { head: { vi: 'Đơn vị', en: 'Unit' }, cell: ({ unit }, language) => unit?.name?.[language] ?? null, isWide: true },
  ],
  handler: [{ head: { vi: 'Người phụ trách', en: 'Handler' }, cell: ({ handlerName }) => handlerName, isWide: true }],
  place: [{ head: { vi: 'Địa bàn (mã xã)', en: 'Place (commune code)' }, cell: ({ placeCode }) => placeCode }],
  last: [
    {
      head: { vi: 'Việc gần nhất', en: 'Last act' },
      cell: ({ lastAct }, language) => lastAct && wordIn(historyEntries, factOf(lastAct.type), language),
    },
    { head: { vi: 'Ngày', en: 'On' }, cell: ({ lastAct }) => dayAt(lastAct?.at ?? null) },
    { head: { vi: 'Người làm', en: 'By' }, cell: ({ lastAct }) => lastAct?.name ?? null, isWide: true },
  ],
  received: [{ head: { vi: 'Nhận ngày', en: 'Received' }, cell: ({ receivedAt }) => dayAt(receivedAt) }],
  waiting: [{ head: { vi: 'Chờ từ', en: 'Waiting since' }, cell: ({ waitingSince }) => dayAt(waitingSince) }],
  submitted: [{ head: { vi: 'Trình ngày', en: 'Submitted' }, cell: ({ submittedAt }) => dayAt(submittedAt) }],
  returned: [{ head: { vi: 'Số lần trả lại', en: 'Times returned' }, cell: ({ returned }) => returned }],
  flags: [
    {
      head: { vi: 'Cờ', en: 'Flags' },
      cell: ({ groupSize }, language) => (isCrowd(groupSize) ? crowdWord[language] : null),
    },
  ],
};

/** The columns of a file, in the order asked for: their heads and which of them hold long text. */
export const headsOf = (
  columns: readonly ExportColumn[],
  language: ExportLanguage,
): { title: string; isWide: boolean }[] =>
  columns.flatMap((column) => partsOf[column].map(({ head, isWide = false }) => ({ title: head[language], isWide })));

/** A row of a list as cells, in that order. Nothing is in them that the list itself does not show. */
export const cellsOf = (item: QueueItem, columns: readonly ExportColumn[], language: ExportLanguage): Cell[] =>
  columns.flatMap((column) => partsOf[column].map(({ cell }) => cell(item, language)));
