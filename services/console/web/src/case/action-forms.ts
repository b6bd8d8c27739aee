import { leastReturnNote, longest } from '@cau-noi/rules';
import type { Kind } from '@cau-noi/vocabulary';
import type { Choices, Text } from '../api/answers.js';
import type { CaseState } from '../labels/case-tag.js';
import type { DayMeans } from '../formats/dates.js';
import { wholeNumberIn } from '../formats/numbers.js';
import type { WordKey } from '../words/words.js';
import { codeLists, factForms, type CodeGroup } from '../labels/code-lists.js';

/** What was typed in an action's form, by field. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

type Common = { name: string; label: WordKey; isRequired?: boolean; hint?: WordKey };
export type ActionField =
  | (Common & { as: 'text' | 'area'; most: number; least?: number })
  | (Common & { as: 'day' })
  | (Common & { as: 'instant'; dayMeans?: DayMeans })
  | (Common & { as: 'number'; least: number; most: number })
  | (Common & { as: 'kind' | 'subject' | 'post' | 'signer' | 'yes-no' })
  | (Common & {
      as: 'code' | 'codes';
      group: CodeGroup;
      codes: readonly string[];
      /** The owner's words for them. */
      labels?: ReadonlyMap<string, Text>;
    });

/** The case an action is about, as far as its form depends on it. */
export type About = {
  kind: Kind | null;
  state: CaseState;
  clocks?: readonly { rule: string }[];
  choices?: Choices | undefined;
};

/** A petition or reflection is given a date once: on registering it, or on accepting it. */
const lacksDate = ({ kind, clocks = [] }: About): boolean =>
  kind === 'KNPA' && !clocks.some(({ rule }) => rule === 'DON-VI');

export type ActionForm = {
  fields: (about: About) => readonly ActionField[];
  hint?: WordKey | ((about: About) => WordKey | undefined);
};

const occurredAt: ActionField = {
  name: 'occurredAt',
  as: 'instant',
  label: 'field.occurred-at',
  hint: 'field.occurred-at.hint',
};
const paper = (isRequired: boolean): ActionField[] => [
  { name: 'number', as: 'text', label: 'field.paper-number', most: longest.paperNumber, isRequired },
  { name: 'date', as: 'day', label: 'field.paper-date', isRequired },
  { name: 'signer', as: 'signer', label: 'field.signer', isRequired },
];
const note = { name: 'note', as: 'area', label: 'field.note', most: longest.note } as const satisfies ActionField;

/** What the owner of the case lets one choose now; without its word, all that there is. */
const offered = ({ choices }: About, group: CodeGroup): Pick<ActionField & { as: 'code' }, 'codes' | 'labels'> =>
  choices
    ? {
        codes: choices.codes.map(({ code }) => code),
        labels: new Map(choices.codes.map(({ code, label }) => [code, label])),
      }
    : { codes: codeLists[group] };

const factField = (name: string): ActionField[] => {
  const known = codeLists.caseFact.find((one) => one === name);
  if (!known) return [];
  const [as, label] = [factForms[known], `caseFact.${known}`] as const;
  return as === 'code' ? [{ name, as, label, group: 'forwarder', codes: codeLists.forwarder }] : [{ name, as, label }];
};

/** One form per command; which of them is offered is said by the owner of the case, never here. */
export const actionForms = {
  classify: {
    fields: () => [
      { name: 'kind', as: 'kind', label: 'field.kind', isRequired: true },
      { name: 'subject', as: 'subject', label: 'field.subject', isRequired: true },
      occurredAt,
    ],
  },
  accept: {
    fields: (about) => [
      ...paper(false),
      ...(lacksDate(about)
        ? [{ name: 'dueAt', as: 'instant', dayMeans: 'end', label: 'field.due-at', isRequired: true } as const]
        : []),
      occurredAt,
    ],
    hint: 'actions.accept.hint',
  },
  assign: {
    fields: () => [{ name: 'post', as: 'post', label: 'field.assignee', isRequired: true }, occurredAt],
    hint: (about) => (about.state === 'accepted' ? 'actions.assign.accepted.hint' : undefined),
  },
  'take-up': {
    fields: () => [occurredAt],
    hint: (about) => (about.state === 'accepted' ? 'actions.take-up.accepted.hint' : undefined),
  },
  return: {
    fields: (about) => [
      {
        name: 'reason',
        as: 'code',
        group: 'return',
        label: 'field.return-reason',
        ...offered(about, 'return'),
        isRequired: true,
      },
      { ...note, label: 'field.return-note', least: leastReturnNote, isRequired: true },
      occurredAt,
    ],
  },
  'hand-over': {
    fields: () => [{ name: 'post', as: 'post', label: 'field.assignee', isRequired: true }, note, occurredAt],
  },
  'record-step': {
    fields: () => [
      {
        name: 'activity',
        as: 'code',
        group: 'step',
        label: 'field.activity',
        codes: codeLists.step,
        isRequired: true,
      },
      { ...note, label: 'field.step-note', hint: 'field.step-note.hint', most: longest.stepNote },
      occurredAt,
    ],
  },
  'submit-result': { fields: () => [occurredAt], hint: 'actions.submit.hint' },
  decide: {
    fields: (about) => [
      {
        name: 'outcome',
        as: 'code',
        group: 'outcome',
        label: 'field.outcome',
        ...offered(about, 'outcome'),
        isRequired: true,
      },
      ...paper(true),
      occurredAt,
    ],
    hint: 'actions.decide.hint',
  },
  close: {
    fields: (about) => [
      {
        name: 'outcome',
        as: 'code',
        group: 'outcome',
        label: 'field.closing',
        ...offered(about, 'outcome'),
        isRequired: true,
      },
      occurredAt,
    ],
  },
  suspend: {
    fields: (about) => [
      {
        name: 'ground',
        as: 'code',
        group: 'ground',
        label: 'field.ground',
        ...offered(about, 'ground'),
        isRequired: true,
      },
      ...paper(true),
      note,
      occurredAt,
    ],
  },
  resume: { fields: () => [...paper(true), note, occurredAt] },
  extend: {
    fields: () => [
      {
        name: 'days',
        as: 'number',
        label: 'field.days',
        hint: 'field.days.hint',
        least: 1,
        most: 60,
        isRequired: true,
      },
      ...paper(true),
      note,
      occurredAt,
    ],
  },
  'mark-complex': {
    fields: (about) => [
      {
        name: 'criteria',
        as: 'codes',
        group: 'criterion',
        label: 'field.criteria',
        ...offered(about, 'criterion'),
        isRequired: true,
      },
      ...paper(true),
      note,
      occurredAt,
    ],
  },
  'start-examination': { fields: () => [...paper(true), note, occurredAt] },
  'end-examination': { fields: () => [...paper(true), note, occurredAt] },
  'take-over': { fields: () => [...paper(true), note, occurredAt] },
  terminate: {
    fields: (about) => [
      {
        name: 'ground',
        as: 'code',
        group: 'ending',
        label: 'field.ground',
        ...offered(about, 'ending'),
        isRequired: true,
      },
      ...paper(true),
      note,
      occurredAt,
    ],
  },
  'correct-facts': {
    fields: (about) => [...offered(about, 'caseFact').codes.flatMap(factField), ...paper(true), note, occurredAt],
    hint: 'actions.facts.hint',
  },
  'issue-paper': {
    fields: (about) => [
      {
        name: 'paper',
        as: 'code',
        group: 'issued',
        label: 'field.issued',
        ...offered(about, 'issued'),
        isRequired: true,
      },
      ...paper(true),
      note,
      occurredAt,
    ],
  },
} as const satisfies Record<string, ActionForm>;

/** What is said above a form, for this case. */
export const hintOf = ({ hint }: ActionForm, about: About): WordKey | undefined =>
  typeof hint === 'function' ? hint(about) : hint;

export type KnownAction = keyof typeof actionForms;
/** An action without a form here is not shown: no dead button. */
export const isKnownAction = (action: string): action is KnownAction => Object.hasOwn(actionForms, action);

const textOf = (values: Values, name: string): string => (typeof values[name] === 'string' ? values[name] : '');

/** What is missing or wrong, before anything is sent; `wrongDate` says what is wrong with a day or instant that was not understood. */
export function wrongValues(
  fields: readonly ActionField[],
  values: Values,
  wrongDate: (field: ActionField, text: string) => WordKey | null,
) {
  return fields.flatMap((field): { name: string; key: WordKey; values?: Record<string, string | number> }[] => {
    const value = values[field.name] ?? '';
    const { name } = field;
    if (value.length === 0)
      return field.isRequired || isPaperBegun(name, fields, values) ? [{ name, key: 'form.missing' }] : [];
    if (typeof value !== 'string') return [];
    if (field.as === 'number') return wrongNumber(field, value);
    if ('most' in field && value.length > field.most)
      return [{ name, key: 'form.too-long', values: { most: field.most } }];
    if ('least' in field && field.least !== undefined && value.trim().length < field.least)
      return [{ name, key: 'form.too-short', values: { least: field.least } }];
    const wrong = field.as === 'day' || field.as === 'instant' ? wrongDate(field, value) : null;
    return wrong ? [{ name, key: wrong }] : [];
  });
}

function wrongNumber({ name, least, most }: ActionField & { as: 'number' }, value: string) {
  const number = wholeNumberIn(value);
  const isRight = number !== null && number >= least && number <= most;
  return isRight ? [] : [{ name, key: 'form.no-number' as const, values: { least, most } }];
}

/** Number, date and signer of a paper go together. */
function isPaperBegun(name: string, fields: readonly ActionField[], values: Values): boolean {
  const parts = ['number', 'date', 'signer'];
  if (!parts.includes(name) || !fields.some((field) => field.name === 'number')) return false;
  return parts.some((part) => textOf(values, part) !== '');
}
