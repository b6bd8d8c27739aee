import type { CaseDetail } from '../../api/answers.js';
import type { Input, Values } from './action-form.js';

/** The current value of the case for an input of a form; undefined where the case does not hold it. */
export function valueOnServer(
  { name }: Pick<Input, 'name'>,
  of: Pick<CaseDetail, 'kind' | 'subject' | 'handler'>,
): string | undefined {
  if (name === 'kind') return of.kind ?? '';
  if (name === 'subject') return of.subject ?? '';
  return name === 'postId' ? (of.handler?.postId ?? '') : undefined;
}

/**
 * Fields that both changed, and not to the same: one side must be chosen by hand. `base` holds the values when typing
 * began.
 */
export function conflictsOf(
  fields: readonly Pick<Input, 'name'>[],
  { base, mine, of }: { base: Values; mine: Values; of: Pick<CaseDetail, 'kind' | 'subject' | 'handler'> },
): string[] {
  return fields.flatMap((field) => {
    const theirs = valueOnServer(field, of);
    const before = base[field.name] ?? '';
    const typed = mine[field.name] ?? '';
    const isConflict =
      theirs !== undefined && theirs !== '' && theirs !== before && typed !== before && typed !== theirs;
    return isConflict ? [field.name] : [];
  });
}

/** The values that are sent again: the server's where it was chosen, or where only the server changed. */
export function mergedValues(
  fields: readonly Pick<Input, 'name'>[],
  {
    base,
    mine,
    of,
    chosen,
  }: { base: Values; mine: Values; of: CaseDetail; chosen: Readonly<Record<string, 'theirs' | 'mine'>> },
): Values {
  const taken = fields.flatMap((field) => {
    const theirs = valueOnServer(field, of);
    if (theirs === undefined || theirs === '') return [];
    const isUntouched = (mine[field.name] ?? '') === (base[field.name] ?? '');
    return chosen[field.name] === 'theirs' || (isUntouched && field.name !== 'postId')
      ? [[field.name, theirs] as const]
      : [];
  });
  return { ...mine, ...Object.fromEntries(taken) };
}
