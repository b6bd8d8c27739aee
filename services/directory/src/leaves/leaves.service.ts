import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import {
  type Accepted,
  type Actor,
  type Command,
  fromCursor,
  NotFound,
  type Page,
  permissions,
  type Role,
  toCursor,
  VersionConflict,
} from '@cau-noi/platform';
import { lockOrganisation } from '../organisation/units.store.js';
import { findPost } from '../posts/posts.store.js';
import { leaveChanged, recordLeave, withdrawn, type LeaveDraft } from './leave.js';
import { type LeaveView, leaveView } from './leave.view.js';
import { findLeave, leavesFrom, leavesOfPost, saveLeave } from './leaves.store.js';

/** Leave of officials: load, decide, save, publish. A head records it in the own unit, an administrator everywhere. */
@Injectable()
export class LeavesService {
  /** Codes: 'not-found' and those of `recordLeave`. */
  async record(
    tx: Tx,
    { actor }: Pick<Command, 'actor'>,
    { id = randomUUID(), ...facts }: Omit<LeaveDraft, 'leaveId'> & { id?: string },
  ): Promise<Accepted> {
    await lockOrganisation(tx);
    const staffed = await findPost(tx, facts.postId);
    if (!staffed || !answersFor(actor, staffed.post.unitId)) throw new NotFound('post');
    const standIn = facts.standInPostId === null ? undefined : await findPost(tx, facts.standInPostId);
    const around = { ...staffed, standIn: standIn?.post ?? null, others: await leavesOfPost(tx, facts.postId) };
    const leave = recordLeave({ ...facts, leaveId: id }, around);
    await saveLeave(tx, leave);
    tx.publish([leaveChanged(leave, staffed.post.unitId)]);
    return { id, version: leave.version };
  }

  /** Codes: 'not-found', 'case-changed'. */
  async withdraw(tx: Tx, command: Command, leaveId: string): Promise<Accepted> {
    await lockOrganisation(tx);
    const leave = await findLeave(tx, leaveId);
    const staffed = leave && (await findPost(tx, leave.postId));
    if (!staffed || !answersFor(command.actor, staffed.post.unitId)) throw new NotFound('leave');
    if (command.expectedVersion !== null && command.expectedVersion !== leave.version)
      throw new VersionConflict('leave', leave.version, [leave]);
    const next = withdrawn(leave);
    if (next !== leave) {
      await saveLeave(tx, next);
      tx.publish([leaveChanged(next, staffed.post.unitId)]);
    }
    return { id: leaveId, version: next.version };
  }

  /** Leaves of a unit that end on a day (today unless given) or later. */
  async list(
    tx: Tx,
    unitId: string,
    query: { from?: string; limit: number; after?: string },
  ): Promise<Page<LeaveView>> {
    const from = query.from ?? dayOf(tx.clock.now());
    const filter = { unitId, from, limit: query.limit + 1 };
    const found = await leavesFrom(tx, { ...filter, after: fromCursor(query.after, 2) });
    const items = found.slice(0, query.limit).map(leaveView);
    const last = found.length > items.length ? items.at(-1) : undefined;
    return { items, next: last ? toCursor([last.from, last.id]) : null };
  }
}

const answersFor = ({ role, unitId }: Pick<Actor, 'role' | 'unitId'>, of: string): boolean =>
  (permissions['unit.change'] as readonly Role[]).includes(role) || unitId === of;
