import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import {
  type Accepted,
  type Command,
  fromCursor,
  NotFound,
  type Page,
  toCursor,
  VersionConflict,
} from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import type { Unit } from '../organisation/unit.js';
import { findUnit, lockOrganisation } from '../organisation/units.store.js';
import {
  appoint,
  changePost,
  createPost,
  holdersChanged,
  nameIn,
  type NewPost,
  type PostChange,
  type StaffedPost,
  type Tenure,
} from './post.js';
import { type OfficerView, postView, type PostView } from './post.view.js';
import {
  findOfficers,
  findPost,
  insertOfficer,
  officersByName,
  postsOfUnit,
  postsOn,
  saveHolders,
  savePosts,
  type PostFilter,
} from './posts.store.js';

/** An official to enter; without an id one is given. */
export type NewOfficer = { id?: string; name: string };
/** Which part of the list of posts; the day is today unless given. */
export type PostQuery = Omit<Partial<PostFilter>, 'limit' | 'after'> & { limit: number; after?: string };

/** Posts, officers, and who holds what when: load, decide, save, publish. */
@Injectable()
export class PostsService {
  /** Codes: 'unit-unknown', 'id-taken', 'head-post-exists', 'post-outside-unit'. */
  async create(tx: Tx, { id = randomUUID(), ...facts }: NewPost): Promise<Accepted> {
    await lockOrganisation(tx);
    if (await findPost(tx, id)) throw idTaken();
    const unit = await unitOf(tx, facts.unitId);
    const { next, events } = createPost({ ...facts, postId: id }, unit, await postsOfUnit(tx, facts.unitId));
    await savePosts(tx, [next]);
    tx.publish(events);
    return { id, version: next.version };
  }

  /** Codes: 'case-changed' and those of `create`. */
  async change(tx: Tx, command: Command, postId: string, facts: PostChange): Promise<Accepted> {
    await lockOrganisation(tx);
    const { post } = await load(tx, postId);
    if (command.expectedVersion !== null && command.expectedVersion !== post.version)
      throw new VersionConflict('post', post.version, [post]);
    const { next, events } = changePost(post, facts, await unitOf(tx, post.unitId), await postsOfUnit(tx, post.unitId));
    if (events.length > 0) await savePosts(tx, [next]);
    tx.publish(events);
    return { id: postId, version: next.version };
  }

  /** Codes: 'officer-unknown', 'case-changed' (of the holders' version) and those of `appoint`. */
  async appoint(tx: Tx, postId: string, tenure: Tenure, expectedVersion: number | null): Promise<Accepted> {
    await lockOrganisation(tx);
    const { post, holders, officers } = await load(tx, postId);
    if (expectedVersion !== null && expectedVersion !== holders.version)
      throw new VersionConflict('holders', holders.version, holders.tenures);
    const named = await findOfficers(tx, [tenure.officerId]);
    if (named.length === 0) throw officerUnknown();
    const { next, changed } = appoint(holders, tenure, post);
    if (!changed) return { id: postId, version: next.version };
    await saveHolders(tx, next);
    tx.publish([holdersChanged(next, nameIn([...officers, ...named]))]);
    return { id: postId, version: next.version };
  }

  /** Codes: 'id-taken'. */
  async register(tx: Tx, { id = randomUUID(), name }: NewOfficer): Promise<Accepted> {
    if (!(await insertOfficer(tx, { officerId: id, name }))) throw idTaken();
    return { id, version: 1 };
  }

  /** Posts that exist on a day (today unless given), with who holds them then. */
  async list(tx: Tx, query: PostQuery): Promise<Page<PostView>> {
    const at = query.at ?? dayOf(tx.clock.now());
    const found = await postsOn(tx, { ...query, at, limit: query.limit + 1, after: fromCursor(query.after, 3) });
    const items = found.slice(0, query.limit);
    const last = found.length > items.length ? items.at(-1)?.post : undefined;
    return {
      items: items.map((staffed) => postView(staffed, at)),
      next: last ? toCursor([last.unitId, last.isHead ? '0' : '1', last.postId]) : null,
    };
  }

  /** Officials by name. */
  async officers(
    tx: Tx,
    { limit, after, words }: { limit: number; after?: string; words?: string },
  ): Promise<Page<OfficerView>> {
    const found = await officersByName(tx, { limit: limit + 1, after: fromCursor(after, 2), words: words?.trim() });
    const items = found.slice(0, limit).map(({ officerId, name }) => ({ id: officerId, name }));
    const last = found.length > items.length ? items.at(-1) : undefined;
    return { items, next: last ? toCursor([last.name, last.id]) : null };
  }
}

async function load(tx: Tx, postId: string): Promise<StaffedPost> {
  const staffed = await findPost(tx, postId);
  if (!staffed) throw new NotFound('post');
  return staffed;
}

async function unitOf(tx: Tx, unitId: string): Promise<Unit> {
  const unit = await findUnit(tx, unitId);
  if (unit) return unit;
  throw new RuleBroken('unit-unknown', {
    vi: 'Không có đơn vị này. Hãy tạo đơn vị trước.',
    en: 'There is no such unit. Set it up first.',
  });
}

const idTaken = (): RuleBroken =>
  new RuleBroken('id-taken', {
    vi: 'Mã định danh này đã được dùng. Bỏ trống để hệ thống tự cấp.',
    en: 'This id is taken. Leave it out and one will be given.',
  });

const officerUnknown = (): RuleBroken =>
  new RuleBroken('officer-unknown', {
    vi: 'Chưa có cán bộ này trong danh bạ. Hãy thêm cán bộ trước.',
    en: 'The directory has no such officer. Add the officer first.',
  });
