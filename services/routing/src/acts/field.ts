import { longest } from '@cau-noi/rules';
import { lateReasons, type Kind, type Text } from '@cau-noi/vocabulary';
import type { Case } from '../case/case.js';

/** How a field is filled in. `due`: an instant, a day alone means its end. `paper`: number, date and signer. */
export const fieldKinds = [
  'text',
  'long-text',
  'number',
  'day',
  'instant',
  'due',
  'yes-no',
  'choice',
  'choices',
  'post',
  'paper',
] as const;

/** One code that may be chosen, with its words. */
export type Choice = { code: string; label: Text };

/** One field of the form of an act, as this case needs it. */
export type Field = {
  /** Its place in the body of the command: `ground`, `facts.remote`. */
  name: string;
  kind: (typeof fieldKinds)[number];
  label: Text;
  hint?: Text;
  required: boolean;
  /** Of a text, and of the number of a paper: fewest and most characters; of a number: smallest and largest. */
  least?: number;
  most?: number;
  /** The codes that fit this case. */
  options?: Choice[];
  /** What it is before anything is typed. */
  value?: string;
  /** `late`: only once the act was refused with `late-entry-reason-missing`. */
  shownWhen?: 'late';
};

type Listed = Text & { kinds?: readonly Kind[]; after?: 'acceptance' | 'decision' };

/** The codes of a table that fit a case, by what the law says of each, and by `also`. */
export function fitting(
  table: Readonly<Record<string, Listed>>,
  { kind, acceptedAt, decidedAt }: Case,
  also: (code: string) => boolean = () => true,
): Choice[] {
  const isPossible = ({ kinds, after }: Listed): boolean =>
    (kinds?.includes(kind) ?? true) &&
    (after !== 'acceptance' || acceptedAt !== null) &&
    (after !== 'decision' || decidedAt !== null);
  return Object.entries(table)
    .filter(([code, entry]) => isPossible(entry) && also(code))
    .map(([code, { vi, en }]) => ({ code, label: { vi, en } }));
}

/** All codes of a table. */
export const every = (table: Readonly<Record<string, Text>>): Choice[] =>
  Object.entries(table).map(([code, { vi, en }]) => ({ code, label: { vi, en } }));

/** A code that must be chosen. A single one is chosen already. */
export function choice({ options, ...asked }: Pick<Field, 'name' | 'label' | 'value'> & { options: Choice[] }): Field {
  const value = asked.value ?? only(options);
  return { ...asked, kind: 'choice', required: true, options, ...(value !== undefined && { value }) };
}

const only = (options: readonly Choice[]): string | undefined => (options.length === 1 ? options[0]?.code : undefined);

/** The paper an act is based on. */
export const paper: Field = {
  name: 'document',
  kind: 'paper',
  label: { vi: 'Văn bản', en: 'Paper' },
  required: true,
  most: longest.paperNumber,
};

/** The officer's own remark. */
export const note: Field = {
  name: 'note',
  kind: 'long-text',
  label: { vi: 'Ghi chú', en: 'Note' },
  required: false,
  most: longest.note,
};

/** Who gets the case, by post. */
export const assignee: Field = {
  name: 'postId',
  kind: 'post',
  label: { vi: 'Người nhận', en: 'Assignee' },
  required: true,
};

const occurredAt: Field = {
  name: 'occurredAt',
  kind: 'instant',
  label: { vi: 'Ngày giờ thực hiện', en: 'When it happened' },
  hint: {
    vi: 'Bỏ trống nếu là bây giờ. Ví dụ 25/11/2026 09:05.',
    en: 'Leave empty for now. For example 25/11/2026 09:05.',
  },
  required: false,
};

const lateReason: Field = {
  name: 'lateReason',
  kind: 'choice',
  label: { vi: 'Lý do ghi muộn', en: 'Why it is entered late' },
  hint: {
    vi: 'Việc đã qua nhiều ngày mới ghi; lý do hiện trong lịch sử vụ việc.',
    en: 'It happened many days ago; the reason is shown in the history of the case.',
  },
  required: true,
  options: every(lateReasons),
  shownWhen: 'late',
};

/** What every act is asked after its own fields: when it happened. */
export const askedOfEveryAct: readonly Field[] = [occurredAt, lateReason];
