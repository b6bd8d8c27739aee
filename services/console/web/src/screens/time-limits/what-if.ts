import type { FormError } from '../../ui/forms/error-summary.js';
import type { Rule } from './rule-queries.js';

/** What is asked: when it ends, what a suspension or an extension would do, or the last day to accept. */
export const asks = ['end', 'pause', 'extension', 'acceptance'] as const;
export type Ask = (typeof asks)[number];

/** Facts that choose a variant, as boxes of the form. */
const factNames = ['remote', 'severalPlaces', 'delegated', 'dismissal'] as const;

/** The form as typed; days as people write them. */
export type WhatIf = {
  ask: Ask;
  rule: string;
  start: string;
  pauseFrom: string;
  pauseTo: string;
  days: string;
  document: string;
  decided: string;
  facts: readonly string[];
  criteria: readonly string[];
};

export const emptyWhatIf: WhatIf = {
  ask: 'end',
  rule: '',
  start: '',
  pauseFrom: '',
  pauseTo: '',
  days: '30',
  document: '',
  decided: '',
  facts: [],
  criteria: [],
};

/** A question to the engine, as its API has it. */
export type Question = {
  rule: string;
  start: string;
  pauses: (string | null)[][];
  extensions: { days: number; document: string; decided: string }[];
  facts: Readonly<Record<string, unknown>>;
};

const acceptances: readonly string[] = ['KN1-TL', 'KN2-TL', 'KL1-TL', 'KL2-TL', 'TC-XLBD'];

/** The rules that can be asked so: ordinary ones, the facts choose their variants. */
export const rulesFor = (ask: Ask, rules: readonly Rule[]): Rule[] =>
  rules.filter(({ id, pauses, extensions }) => {
    if (ask === 'pause') return pauses.length > 0;
    if (ask === 'extension') return extensions.length > 0;
    return ask === 'end' || acceptances.includes(id);
  });

/** What can be asked of a clock: only what its rule knows. */
export const asksFor = ({ pauses, extensions }: Rule): Ask[] =>
  asks.filter(
    (ask) => ask === 'end' || (ask === 'pause' && pauses.length > 0) || (ask === 'extension' && extensions.length > 0),
  );

/** Facts that may be given of the case: those by which the rules of this family are variants. */
export function factsFor(rule: Rule | undefined, rules: readonly Rule[]): { facts: string[]; isComplexAsked: boolean } {
  if (!rule || rule.variant.length > 0) return { facts: [], isComplexAsked: false };
  const variants = new Set(rules.filter(({ family }) => family === rule.family).flatMap(({ variant }) => variant));
  const facts = factNames.filter((name) => variants.has(name === 'delegated' ? 'severalPlaces' : name));
  return { facts, isComplexAsked: variants.has('complex') || rule.extensions.length > 0 };
}

type Days = (typed: string) => string | null;

/** The fields that are missing or no day; ids as the form has them. */
export function faultsOf(form: WhatIf, isFromCase: boolean, dayIn: Days): FormError[] {
  const wanted: [field: keyof WhatIf, isRight: boolean, key: 'whatif.need.rule' | 'whatif.need.day'][] = [
    ['rule', isFromCase || form.rule !== '', 'whatif.need.rule'],
    ['start', isFromCase || dayIn(form.start) !== null, 'whatif.need.day'],
    ['pauseFrom', form.ask !== 'pause' || dayIn(form.pauseFrom) !== null, 'whatif.need.day'],
    ['pauseTo', form.ask !== 'pause' || form.pauseTo.trim() === '' || dayIn(form.pauseTo) !== null, 'whatif.need.day'],
    ['decided', form.ask !== 'extension' || dayIn(form.decided) !== null, 'whatif.need.day'],
  ];
  const days: FormError[] =
    form.ask === 'extension' && !/^[1-9]\d{0,2}$/.test(form.days.trim())
      ? [{ field: 'whatif-days', said: { key: 'whatif.need.days' } }]
      : [];
  return [
    ...wanted.filter(([, isRight]) => !isRight).map(([field, , key]) => ({ field: `whatif-${field}`, said: { key } })),
    ...days,
  ];
}

/** The same period as it is, and as it would be; `base`: the clock of a case it is asked about. */
export function questionsOf(form: WhatIf, base: Question | null, dayIn: Days): { now: Question; then: Question } {
  const now: Question = base ?? {
    rule: form.rule,
    start: dayIn(form.start) ?? '',
    pauses: [],
    extensions: [],
    facts: {
      ...Object.fromEntries(form.facts.map((name) => [name, true])),
      ...(form.criteria.length > 0 && { criteria: form.criteria }),
    },
  };
  if (form.ask === 'pause')
    return { now, then: { ...now, pauses: [...now.pauses, [dayIn(form.pauseFrom) ?? '', dayIn(form.pauseTo)]] } };
  if (form.ask === 'extension') {
    const extension = {
      days: Number(form.days),
      document: form.document.trim() || '…',
      decided: dayIn(form.decided) ?? '',
    };
    return { now, then: { ...now, extensions: [...now.extensions, extension] } };
  }
  return { now, then: now };
}
