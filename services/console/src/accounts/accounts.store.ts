import { Injectable } from '@nestjs/common';
import { columnsOf, type Tx } from '@cau-noi/messaging';
import { firstOfficerId, type HeldPost } from '../organisation/held-posts.js';
import type { AccountState } from './account.input.js';
import { AccountRow } from './accounts.table.js';

/** An account with the latest name of its officer, the posts held on a day, and until when a link is open. */
export type NamedAccountRow = AccountRow & { officerName: string | null; posts: HeldPost[]; linkUntil: Date | null };

/** An official with a post and no account. */
export type MissingRow = { officerId: string; name: string; posts: HeldPost[] };

/** What a new account is made of. */
export type NewAccount = { id: string; username: string; passwordHash: string; officerId: string; mustChange: boolean };

/** What may change of an account, each time with its version. */
export type AccountChange = Pick<AccountRow, 'version'> &
  Partial<Pick<AccountRow, 'enabled' | 'passwordHash' | 'mustChange'>>;

/** Who may sign in, as which officer. */
@Injectable()
export class AccountsStore {
  /** Accounts that have this name or are of this officer. */
  async withNameOrOfficer(tx: Tx, username: string, officerId: string): Promise<AccountRow[]> {
    return (await tx.table(AccountRow)).findBy([{ username }, { officerId }]);
  }

  async insert(tx: Tx, { id, ...account }: NewAccount, createdAt: Date): Promise<void> {
    await (await tx.table(AccountRow)).insert({ accountId: id, ...account, createdAt });
  }

  /**
   * By name, those after `after` (null: from the first) that hold the words (none: all) and are in the state. Posts are those of the day;
   * links are open or not at the instant `now` of the wall clock.
   */
  page(
    tx: Tx,
    { limit, after, words, state }: { limit: number; after: string | null; words: string; state: AccountState | null },
    day: string,
    now: Date,
  ): Promise<NamedAccountRow[]> {
    return tx.query<NamedAccountRow>(accountPage, [after, limit, day, now, words, state, firstOfficerId]);
  }

  /** Officials who hold a post on the day and have no account, by name; `after` is the last one of the page before. */
  missing(
    tx: Tx,
    { limit, after }: { limit: number; after: readonly (string | number)[] | undefined },
    day: string,
  ): Promise<MissingRow[]> {
    return tx.query<MissingRow>(missingPage, [after?.[0] ?? null, after?.[1] ?? null, limit, day]);
  }

  async isEmpty(tx: Tx): Promise<boolean> {
    return !(await (await tx.table(AccountRow)).exists());
  }

  async findEnabled(tx: Tx, username: string): Promise<AccountRow | null> {
    return (await tx.table(AccountRow)).findOneBy({ username, enabled: true });
  }

  /** Locks the account until the transaction ends. */
  async lock(tx: Tx, accountId: string): Promise<AccountRow | null> {
    return (await tx.table(AccountRow)).findOne({ where: { accountId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Replaces what is named of an account. */
  async change(tx: Tx, accountId: string, changed: AccountChange): Promise<void> {
    await (await tx.table(AccountRow)).update({ accountId }, changed);
  }
}

const columns = columnsOf(AccountRow, { of: 'a' });

/** Without case, tone marks and đ/d, whatever the locale of the database. */
const plain = (text: string): string =>
  `lower(translate(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))`;

const postObject = `jsonb_build_object('postId', p.post_id, 'title', p.title, 'role', p.role, 'unit',
               jsonb_build_object('unitId', p.unit_id, 'code', u.code, 'name', u.name, 'hierarchy', u.hierarchy))`;
const heldOn = (day: string): string => `
       ${day}::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')
         AND ${day}::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')`;

const missingPage = `
  SELECT officer_id AS "officerId", name, posts FROM (
    SELECT t.officer_id, coalesce(max(t.name), '') AS name, jsonb_agg(${postObject} ORDER BY u.code, p.post_id) AS posts
      FROM org_tenures t JOIN org_posts p USING (post_id) LEFT JOIN org_units u USING (unit_id)
     WHERE ${heldOn('$4')} AND NOT EXISTS (SELECT FROM accounts a WHERE a.officer_id = t.officer_id)
     GROUP BY t.officer_id) AS held
   WHERE $1::text IS NULL OR (name, officer_id::text) > ($1, $2)
   ORDER BY name, officer_id::text LIMIT $3`;

const accountPage = `
  SELECT ${columns}, named.name AS "officerName", held.posts, links.expires_at AS "linkUntil"
    FROM accounts a
    LEFT JOIN LATERAL (SELECT name FROM org_tenures t WHERE t.officer_id = a.officer_id ORDER BY valid_from DESC LIMIT 1) AS named ON true
    LEFT JOIN account_links links ON links.account_id = a.account_id AND links.used_at IS NULL AND links.expires_at > $4::timestamptz
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(${postObject} ORDER BY u.code, p.post_id), '[]') AS posts,
             coalesce(string_agg(concat_ws(' ', p.title->>'vi', p.title->>'en', u.code, u.name->>'vi', u.name->>'en'), ' '), '') AS said
        FROM org_tenures t JOIN org_posts p USING (post_id) LEFT JOIN org_units u USING (unit_id)
       WHERE t.officer_id = a.officer_id AND ${heldOn('$3')}) AS held
   WHERE ($1::text IS NULL OR a.username > $1)
     AND ($5::text = '' OR strpos(${plain("concat_ws(' ', a.username, named.name, held.said)")}, ${plain('$5::text')}) > 0)
     AND ($6::text IS NULL OR $6 = CASE WHEN NOT a.enabled THEN 'locked' WHEN links.expires_at IS NOT NULL THEN 'waiting'
            WHEN held.posts = '[]' AND a.officer_id <> $7::uuid THEN 'no-post' ELSE 'open' END)
   ORDER BY a.username LIMIT $2`;
