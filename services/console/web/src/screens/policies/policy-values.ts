import { wholeNumberIn } from '../../formats/numbers.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import type { Said } from '../../words/words.js';
import type { Policy } from './policy-queries.js';

/** How long something is waited for, as the API has it. */
type Duration = { workingDays: number } | { hours: number };
export type DurationUnit = 'workingDays' | 'hours';

/** A duration as typed; `key` identifies its row. */
export type DurationRow = { key: string; count: string; unit: DurationUnit };
export type PolicyValues = { steps: DurationRow[]; repeat: DurationRow; most: string };

const longest: Readonly<Record<DurationUnit, number>> = { workingDays: 250, hours: 8_760 };
const mostPeople = 20;

const rowOf = (duration: Partial<Record<DurationUnit, number>>, key: string): DurationRow =>
  duration.hours === undefined
    ? { key, count: String(duration.workingDays ?? ''), unit: 'workingDays' }
    : { key, count: String(duration.hours), unit: 'hours' };

/** A policy, to go on with. */
export const valuesOf = ({
  steps,
  repeatEvery,
  maxSteps,
}: Pick<Policy, 'steps' | 'repeatEvery' | 'maxSteps'>): PolicyValues => ({
  steps: steps.map(({ after }, index) => rowOf(after, String(index))),
  repeat: rowOf(repeatEvery, 'repeat'),
  most: maxSteps === null ? '' : String(maxSteps),
});

/** The duration of a row without a mistake. */
function durationIn({ count, unit }: DurationRow): Duration {
  const length = wholeNumberIn(count) ?? 0;
  return unit === 'hours' ? { hours: length } : { workingDays: length };
}

/** The request body of values without a mistake. */
export const policyOf = ({ steps, repeat, most }: PolicyValues) => ({
  steps: steps.map((row) => ({ after: durationIn(row) })),
  repeatEvery: durationIn(repeat),
  maxSteps: most.trim() === '' ? null : wholeNumberIn(most),
});

/** What is wrong with a policy. */
export function wrongPolicy({ steps, repeat, most }: PolicyValues): FormError[] {
  const errors = [...steps, repeat].flatMap(({ key, count, unit }): FormError[] =>
    isIn(count, longest[unit]) ? [] : [{ field: `policy-${key}`, said: between(longest[unit]) }],
  );
  return most.trim() === '' || isIn(most, mostPeople)
    ? errors
    : [...errors, { field: 'policy-most', said: between(mostPeople) }];
}

function isIn(typed: string, most: number): boolean {
  const count = wholeNumberIn(typed);
  return count !== null && count >= 1 && count <= most;
}

const between = (most: number): Said => ({ key: 'form.no-number', values: { least: 1, most } });

/** A duration in words. */
export const durationWord = (duration: Partial<Record<DurationUnit, number>>): Said =>
  duration.hours === undefined
    ? { key: 'policies.working-days', values: { count: duration.workingDays ?? 0 } }
    : { key: 'policies.hours', values: { count: duration.hours } };
