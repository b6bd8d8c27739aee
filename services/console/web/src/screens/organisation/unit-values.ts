import { addDays, covers } from '@cau-noi/calendar';
import type { UnitItem } from '../../api/answers.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import type { Translate, WordKey } from '../../words/words.js';
import { namesIn } from '../posts/post-values.js';

export type Hierarchy = UnitItem['hierarchy'];

/** A unit as typed. */
export type UnitValues = {
  code: string;
  vi: string;
  en: string;
  hierarchy: Hierarchy;
  level: string;
  parentId: string;
  committeeId: string;
  from: string;
};

/** Ranks that the law knows, by line; a file may bring others. */
export const levels = {
  state: ['province', 'department', 'commune', 'division', 'public-service'],
  party: ['provincial-committee', 'grass-roots-committee', 'commune-committee'],
} as const satisfies Record<Hierarchy, readonly string[]>;

const known: readonly string[] = [...levels.state, ...levels.party];

/** What a rank is called; one that nobody translated stays its code. */
export const levelWord = (level: string, t: Translate): string =>
  known.includes(level) ? t(`org.level.${level}` as WordKey) : level;

/** The same as in the API: capitals and digits, up to three parts joined by dots. */
const codeShape = /^[A-Z0-9]{1,10}(\.[A-Z0-9]{1,10}){0,2}$/;

export const codeIn = (typed: string): string => typed.normalize('NFC').trim().toUpperCase();

/** What is wrong with code, name and rank. */
export function wrongFacts({ code, vi, level }: Pick<UnitValues, 'code' | 'vi' | 'level'>, t: Translate): FormError[] {
  const errors: FormError[] = [];
  if (!codeShape.test(codeIn(code))) errors.push({ field: 'unit-code', said: { key: 'org.code.wrong' } });
  if (vi.trim() === '')
    errors.push({ field: 'unit-vi', said: { key: 'form.missing', values: { field: t('org.name') } } });
  if (level === '')
    errors.push({ field: 'unit-level', said: { key: 'form.missing', values: { field: t('org.level') } } });
  return errors;
}

/** What is wrong with a new unit. */
export function wrongUnit(values: UnitValues, t: Translate): FormError[] {
  const day = wrongDay(values.from, t('org.from'));
  return [...wrongFacts(values, t), ...(day ? [{ field: 'unit-from', said: day }] : [])];
}

/** What is wrong with the end of a unit: a day that is none, or open cases and nobody named who goes on with them. */
export function wrongEnd(
  { lastDay, successorId }: { lastDay: string; successorId: string },
  openCases: number,
  t: Translate,
): FormError[] {
  if (lastDay.trim() === '')
    return successorId === ''
      ? []
      : [{ field: 'last-day', said: { key: 'form.missing', values: { field: t('org.last-day') } } }];
  if (dayIn(lastDay) === null) return [{ field: 'last-day', said: { key: 'form.no-date' } }];
  return openCases > 0 && successorId === '' ? [{ field: 'successor', said: { key: 'org.successor.missing' } }] : [];
}

/** The request body for a new unit without a mistake. */
export const newUnitOf = (values: UnitValues) => ({
  code: codeIn(values.code),
  name: namesIn(values),
  hierarchy: values.hierarchy,
  level: values.level,
  parentId: values.parentId === '' ? null : values.parentId,
  committeeId: values.hierarchy === 'party' || values.committeeId === '' ? null : values.committeeId,
  validFrom: dayIn(values.from) ?? '',
});

/** Another unit above, or another committee beside, from a day on; nothing before that day changes. */
export type Move = { kind: 'line' | 'committee'; toId: string; from: string };

/** The lists of a unit after a move: what ran on that day ends the day before, what was to begin later falls away. */
export function movedLists(
  unit: Pick<UnitItem, 'lines' | 'committees' | 'validTo'>,
  { kind, toId, from }: Move,
): { lines: UnitItem['lines'] } | { committees: UnitItem['committees'] } {
  const until = addDays(from, -1);
  const before = <S extends { from: string; to: string | null }>(spans: readonly S[]): S[] =>
    spans.filter((span) => span.from < from).map((span) => (covers(span, from) ? { ...span, to: until } : span));
  const days = { from, to: unit.validTo };
  if (kind === 'line') return { lines: [...before(unit.lines), { parentId: toId === '' ? null : toId, ...days }] };
  return { committees: [...before(unit.committees), ...(toId === '' ? [] : [{ committeeId: toId, ...days }])] };
}

/** Inputs of the forms of a unit, by field of the body and by the code of a refusal that is about one of them. */
export const unitInputs: Readonly<Record<string, string>> = {
  code: 'unit-code',
  'name.vi': 'unit-vi',
  'name.en': 'unit-en',
  level: 'unit-level',
  parentId: 'unit-parent',
  committeeId: 'unit-committee',
  validFrom: 'unit-from',
  validTo: 'unit-to',
  'code-taken': 'unit-code',
  'parent-unknown': 'unit-parent',
  'parent-of-other-hierarchy': 'unit-parent',
  'parent-not-valid': 'unit-parent',
  'line-cycle': 'unit-parent',
  'line-too-deep': 'unit-parent',
  'line-outside-validity': 'unit-from',
  'lines-overlap': 'unit-from',
  'committee-unknown': 'unit-committee',
  'committee-not-party': 'unit-committee',
  'committee-not-valid': 'unit-committee',
  'committee-outside-validity': 'unit-from',
  'committees-overlap': 'unit-from',
  'dates-reversed': 'unit-from',
};
