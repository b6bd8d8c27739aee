import type { Choice, Field, Text } from '../../api/answers.js';
import { wholeNumberIn } from '../../formats/numbers.js';
import type { WordKey } from '../../words/words.js';

/** What was typed in an action's form, by the name of the input. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Kinds of the server that are one input; a paper is three. */
type Single = Exclude<Field['kind'], 'paper'>;

/** One input of a form. Its name is the place of its value in the body: `ground`, `document.number`. */
export type Input = {
  name: string;
  as: Single | 'signer';
  /** The owner's words, or one of ours for the parts of a paper. */
  label: Text | WordKey;
  hint?: Text;
  isRequired: boolean;
  least?: number;
  most?: number;
  options: readonly Choice[];
  value?: string;
  /** The paper it is a part of. */
  paper?: string;
};

const known: Readonly<Record<Single, true>> = {
  text: true,
  'long-text': true,
  number: true,
  day: true,
  instant: true,
  due: true,
  'yes-no': true,
  choice: true,
  choices: true,
  post: true,
};

/** A form with a kind of field that this page cannot draw yet is not shown: no dead button. */
export const canDraw = (fields: readonly Field[]): boolean =>
  fields.every(({ kind }) => kind === 'paper' || Object.hasOwn(known, kind));

/** The inputs of a form; `isLate` once the owner of the case has said that the act is entered late. */
export function inputsOf(fields: readonly Field[], isLate: boolean): Input[] {
  return fields
    .filter(({ shownWhen }) => shownWhen === undefined || isLate)
    .flatMap((field) => (field.kind === 'paper' ? partsOf(field) : [single(field, field.kind)]));
}

const single = ({ name, label, hint, required, least, most, options = [], value }: Field, as: Single): Input => ({
  name,
  as,
  label,
  isRequired: required,
  options,
  ...(hint && { hint }),
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
  ...(value !== undefined && { value }),
});

const partsOf = ({ name, required, most }: Field): Input[] =>
  (
    [
      { name: `${name}.number`, as: 'text', label: 'field.paper-number', ...(most !== undefined && { most }) },
      { name: `${name}.date`, as: 'day', label: 'field.paper-date' },
      { name: `${name}.signerPostId`, as: 'signer', label: 'field.signer' },
    ] as const
  ).map((part) => ({ ...part, isRequired: required, options: [], paper: name }));

/** Inputs as they stand on the page: number, date and signer of a paper share a row, every other has its own. */
export function rowsOf(inputs: readonly Input[]): Input[][] {
  const rows: Input[][] = [];
  for (const input of inputs) {
    const last = rows.at(-1);
    if (last && input.paper !== undefined && last[0]?.paper === input.paper) last.push(input);
    else rows.push([input]);
  }
  return rows;
}

/** The values of the form before anything is typed. */
export const firstValues = (inputs: readonly Input[]): Values =>
  Object.fromEntries(inputs.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));

/** What is missing or wrong, before anything is sent; `wrongDate` says what is wrong with a day or instant that was not understood. */
export function wrongValues(
  inputs: readonly Input[],
  values: Values,
  wrongDate: (input: Input, text: string) => WordKey | null,
) {
  return inputs.flatMap((input): { name: string; key: WordKey; values?: Record<string, string | number> }[] => {
    const { name, as, least, most } = input;
    const value = values[name] ?? '';
    if (value.length === 0)
      return input.isRequired || isBegun(input, inputs, values) ? [{ name, key: 'form.missing' }] : [];
    if (typeof value !== 'string') return [];
    if (as === 'number') return wrongNumber(input, value);
    if (most !== undefined && value.length > most) return [{ name, key: 'form.too-long', values: { most } }];
    if (least !== undefined && value.trim().length < least) return [{ name, key: 'form.too-short', values: { least } }];
    const wrong = as === 'day' || as === 'instant' || as === 'due' ? wrongDate(input, value) : null;
    return wrong ? [{ name, key: wrong }] : [];
  });
}

function wrongNumber({ name, least = 0, most = Number.MAX_SAFE_INTEGER }: Input, value: string) {
  const number = wholeNumberIn(value);
  const isRight = number !== null && number >= least && number <= most;
  return isRight ? [] : [{ name, key: 'form.no-number' as const, values: { least, most } }];
}

/** Number, date and signer of a paper go together. */
const isBegun = ({ paper }: Input, inputs: readonly Input[], values: Values): boolean =>
  paper !== undefined && inputs.some((other) => other.paper === paper && (values[other.name] ?? '').length > 0);
