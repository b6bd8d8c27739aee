import { addDays } from '@cau-noi/calendar';
import type { PostItem, Role } from '../../api/answers.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import type { Said, Translate } from '../../words/words.js';
import type { Leave } from './post-queries.js';

/** Vietnamese, and English where it was given: without it the Vietnamese name is used in both. */
export const namesIn = ({ vi, en }: { vi: string; en: string }): { vi: string; en: string } => ({
  vi: vi.trim(),
  en: en.trim() === '' ? vi.trim() : en.trim(),
});

/** A post as typed. */
export type PostValues = { vi: string; en: string; role: Role | ''; isHead: boolean; from: string };

/** What is wrong with a post. */
export function wrongPost({ vi, role, from }: PostValues, t: Translate): FormError[] {
  const errors: FormError[] = [];
  const missing = (field: string, name: string): unknown =>
    errors.push({ field, said: { key: 'form.missing', values: { field: name } } });
  if (vi.trim() === '') missing('post-vi', t('org.post.title'));
  if (role === '') missing('post-role', t('org.post.role'));
  const day = wrongDay(from, t('org.from'));
  if (day) errors.push({ field: 'post-from', said: day });
  return errors;
}

/** Somebody in a post, as typed: an official of the directory, or a name to be added to it. */
export type HolderValues = { who: 'new' | 'known'; name: string; officerId: string; from: string; to: string };

/** What is wrong with who holds a post and when. */
export function wrongHolder({ who, name, officerId, from, to }: HolderValues, t: Translate): FormError[] {
  const errors: FormError[] = [];
  const missing: Said = { key: 'form.missing', values: { field: t('org.holder') } };
  if (who === 'new' && name.trim() === '') errors.push({ field: 'holder-name', said: missing });
  if (who === 'known' && officerId === '') errors.push({ field: 'holder-officer', said: missing });
  return [...errors, ...wrongDays({ from, to }, 'holder', t)];
}

/** A leave as typed; `standIn` is the id of a post, empty for nobody. */
export type LeaveValues = { from: string; to: string; standIn: string };

/** What is wrong with the days of a leave: both have to be given. */
export function wrongLeave({ from, to }: LeaveValues, t: Translate): FormError[] {
  const last = to.trim() === '' ? wrongDay(to, t('org.last-day')) : null;
  return [...wrongDays({ from, to }, 'leave', t), ...(last ? [{ field: 'leave-to', said: last }] : [])];
}

function wrongDays({ from, to }: { from: string; to: string }, form: string, t: Translate): FormError[] {
  const [first, last] = [wrongDay(from, t('org.from')), dayIn(to)];
  if (first) return [{ field: `${form}-from`, said: first }];
  if (to.trim() === '') return [];
  if (last === null) return [{ field: `${form}-to`, said: { key: 'form.no-date' } }];
  return last < (dayIn(from) ?? '') ? [{ field: `${form}-to`, said: { key: 'org.days-reversed' } }] : [];
}

/** The leave now, or the next one, of whoever holds a post; undefined: there is none. The leaves are the earliest first. */
export const leaveOf = (post: Pick<PostItem, 'id' | 'holder'>, leaves: readonly Leave[]): Leave | undefined =>
  leaves.find(({ postId, officerId }) => postId === post.id && officerId === post.holder?.officerId);

/** Since when nobody holds a post that is vacant on a day: the day after its last holder, or its first day. */
export function vacantSince({ holders, validFrom }: Pick<PostItem, 'holders' | 'validFrom'>, at: string): string {
  const ends = holders.flatMap(({ to }) => (to !== null && to < at ? [to] : []));
  const last = ends.sort().at(-1);
  return last === undefined ? validFrom : addDays(last, 1);
}
