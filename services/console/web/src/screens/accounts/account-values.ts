import { fold } from '../../formats/text.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import type { Translate, WordKey } from '../../words/words.js';
import type { Account } from './account-queries.js';

/** An account as typed. */
export type AccountValues = { officerId: string; username: string };

const shape = /^[a-z0-9._-]{3,64}$/;

/** The user name as it is kept. */
export const usernameIn = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** A user name made of a name: `Nguyễn Văn An` is offered as `nguyen.van.an`. */
export const usernameFor = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 64);

/** A user name for each of several names, none of them twice: the second `nguyen.van.an` is `nguyen.van.an2`. */
export function usernamesFor(names: readonly string[]): string[] {
  const given = new Map<string, number>();
  return names.map((name) => {
    const own = usernameFor(name);
    const count = (given.get(own) ?? 0) + 1;
    given.set(own, count);
    return count === 1 ? own : `${own.slice(0, 60)}${count}`;
  });
}

/** One of several accounts to be made at once; only those that are chosen are. */
export type AccountDraft = { officerId: string; username: string; isChosen: boolean };

/** What is wrong with the user names of those chosen: the shape, or one that is there twice. */
export function wrongAccounts(drafts: readonly AccountDraft[]): FormError[] {
  const seen = new Set<string>();
  return drafts
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ officerId, username }): FormError[] => {
      const [field, name] = [fieldOf(officerId), usernameIn(username)];
      const isTwice = seen.has(name);
      seen.add(name);
      if (!shape.test(name)) return [{ field, said: { key: 'accounts.name.wrong' } }];
      return isTwice ? [{ field, said: { key: 'accounts.name.twice' } }] : [];
    });
}

/** The input of the user name of an official. */
export const fieldOf = (officerId: string): string => `account-name-${officerId}`;

/** What is wrong with a new account. */
export function wrongAccount({ officerId, username }: AccountValues, t: Translate): FormError[] {
  const errors: FormError[] = [];
  if (officerId === '')
    errors.push({ field: 'account-officer', said: { key: 'form.missing', values: { field: t('accounts.officer') } } });
  if (!shape.test(usernameIn(username))) errors.push({ field: 'account-name', said: { key: 'accounts.name.wrong' } });
  return errors;
}

/** The state of an account in words, the most important one. */
export function stateOf({ enabled, posts, linkUntil }: Pick<Account, 'enabled' | 'posts' | 'linkUntil'>): WordKey {
  if (!enabled) return 'accounts.state.locked';
  if (linkUntil !== null) return 'accounts.state.waiting';
  return posts.length === 0 ? 'accounts.state.no-post' : 'accounts.state.open';
}
