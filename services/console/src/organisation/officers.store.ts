import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import type { Hierarchy, Role } from '@cau-noi/vocabulary';
import { firstOfficerId, firstPost, type HeldPost } from './held-posts.js';

/** An officer as the events of the directory describe them. */
export type Officer = { name: string | null; posts: HeldPost[] };

type Row = {
  name: string;
  post_id: string;
  title: HeldPost['title'];
  role: Role;
  unit_id: string;
  code: string | null;
  unit_name: HeldPost['title'] | null;
  hierarchy: Hierarchy | null;
};

/** Who holds which post on a day, read from the projection of the directory. */
@Injectable()
export class OfficersStore {
  /** Posts held on the day of that instant in Asia/Ho_Chi_Minh, by unit code and title. */
  async find(tx: Tx, officerId: string, at: Date): Promise<Officer> {
    if (officerId === firstOfficerId) return { name: null, posts: [firstPost] };
    const rows = await tx.prepared<Row>('held-posts', heldPosts, [officerId, dayOf(at)]);
    return { name: rows[0]?.name ?? null, posts: rows.map(postOf) };
  }
}

const heldPosts = `
  SELECT t.name, p.post_id, p.title, p.role, p.unit_id, u.code, u.name AS unit_name, u.hierarchy
    FROM org_tenures t JOIN org_posts p USING (post_id) LEFT JOIN org_units u USING (unit_id)
   WHERE t.officer_id = $1 AND $2::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')
     AND $2::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
   ORDER BY u.code, p.title->>'vi', p.post_id`;

const postOf = (row: Row): HeldPost => ({
  postId: row.post_id,
  title: row.title,
  role: row.role,
  unit: { unitId: row.unit_id, code: row.code, name: row.unit_name, hierarchy: row.hierarchy },
});
