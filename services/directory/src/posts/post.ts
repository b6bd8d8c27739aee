import { anyOverlap, covers, shared, within, type Span } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import type { Role, Text } from '@cau-noi/vocabulary';
import { checkSpan } from '../organisation/span.js';
import type { Unit } from '../organisation/unit.js';

/** A post of a unit: what its holder may do (`role`), whether it leads the unit, and when it exists. */
export type Post = {
  postId: string;
  unitId: string;
  title: Text;
  role: Role;
  isHead: boolean;
  validFrom: string;
  validTo: string | null;
  version: number;
};

/** One officer's time in a post. */
export type Tenure = Span & { officerId: string };
/** An official, as the directory names one. */
export type Officer = { officerId: string; name: string };
/** All tenures of one post; the days between them are vacancies. */
export type Holders = { postId: string; unitId: string; tenures: Tenure[]; version: number };
/** A post to set up; without an id it is given one. */
export type NewPost = Omit<Post, 'postId' | 'version'> & { id?: string };
/** A post with its holders, and the officers they are. */
export type StaffedPost = { post: Post; holders: Holders; officers: Officer[] };
/** What an administrator may change of a post. */
export type PostChange = Partial<Omit<Post, 'postId' | 'unitId' | 'version'>>;

/** Sets a post up in its unit. Codes: 'post-outside-unit', 'head-post-exists', 'dates-reversed'. */
export function createPost(
  draft: Omit<Post, 'version'>,
  unit: Unit,
  others: readonly Post[],
): { next: Post; events: NewEvent[] } {
  const next: Post = { ...draft, version: 1 };
  checkPost(next, unit, others);
  return { next, events: [postChanged(next)] };
}

/** Changes a post; the same facts again change nothing. */
export function changePost(
  post: Post,
  facts: PostChange,
  unit: Unit,
  others: readonly Post[],
): { next: Post; events: NewEvent[] } {
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as PostChange;
  const next: Post = { ...post, ...given };
  if (factsOf(next) === factsOf(post)) return { next: post, events: [] };
  checkPost(next, unit, others);
  const saved = { ...next, version: post.version + 1 };
  return { next: saved, events: [postChanged(saved)] };
}

/**
 * Puts an officer into a post for some days. The same officer and first day again is the same tenure: its end is amended,
 * so a tenure is ended by naming its last day. Codes: 'holder-overlap', 'holder-outside-post', 'dates-reversed'.
 */
export function appoint(holders: Holders, tenure: Tenure, post: Post): { next: Holders; changed: boolean } {
  checkSpan(tenure);
  const rest = holders.tenures.filter((held) => held.officerId !== tenure.officerId || held.from !== tenure.from);
  const before = holders.tenures.find((held) => !rest.includes(held));
  if (before && before.to === tenure.to) return { next: holders, changed: false };
  const tenures = [...rest, tenure].sort((a, b) => a.from.localeCompare(b.from));
  if (anyOverlap(tenures))
    throw refuse(
      'holder-overlap',
      'Trong thời gian này chức vụ đã có người giữ. Hãy ghi ngày thôi giữ của người trước.',
      'Somebody holds the post during that time. Record the last day of the earlier holder first.',
    );
  if (!within(tenure, { from: post.validFrom, to: post.validTo }))
    throw refuse(
      'holder-outside-post',
      'Thời gian giữ chức vụ vượt ra ngoài thời gian tồn tại của chức vụ. Hãy sửa ngày.',
      'The tenure reaches outside the days on which the post exists. Correct the dates.',
    );
  return { next: { ...holders, tenures, version: holders.version + 1 }, changed: true };
}

/** Who holds the post on that day; null: the post is vacant. */
export const holderOn = (tenures: readonly Tenure[], date: string): string | null =>
  tenures.find((tenure) => covers(tenure, date))?.officerId ?? null;

/** What officers are called; an officer who is not among them has no name. */
export function nameIn(officers: readonly Officer[]): (officerId: string) => string {
  const names = new Map(officers.map((officer) => [officer.officerId, officer.name]));
  return (officerId) => names.get(officerId) ?? '';
}

/** The full state of a post, as other services learn of it. */
const postChanged = (post: Post): NewEvent => ({
  type: 'directory.post-changed.v1',
  subject: post.unitId,
  data: post,
});

/** Who holds a post when, with the officers' names. */
export const holdersChanged = (holders: Holders, nameOf: (officerId: string) => string): NewEvent => ({
  type: 'directory.post-holder-changed.v1',
  subject: holders.unitId,
  data: {
    postId: holders.postId,
    unitId: holders.unitId,
    holders: holders.tenures.map((tenure) => ({
      officerId: tenure.officerId,
      name: nameOf(tenure.officerId),
      from: tenure.from,
      to: tenure.to,
    })),
    version: holders.version,
  },
});

function checkPost(post: Post, unit: Unit, others: readonly Post[]): void {
  const days: Span = { from: post.validFrom, to: post.validTo };
  checkSpan(days);
  // A post may outlive its unit on paper (abolition never rewrites posts), but it must begin within it.
  if (!covers({ from: unit.validFrom, to: unit.validTo }, post.validFrom))
    throw refuse(
      'post-outside-unit',
      'Chức vụ bắt đầu ngoài thời gian hiệu lực của đơn vị. Hãy sửa ngày bắt đầu.',
      'The post begins outside the validity of its unit. Correct its first day.',
    );
  const rivals = others.filter((other) => other.postId !== post.postId && other.isHead);
  if (post.isHead && rivals.some((other) => shared(days, { from: other.validFrom, to: other.validTo }) !== null)) {
    throw refuse(
      'head-post-exists',
      'Trong thời gian này đơn vị đã có chức vụ đứng đầu. Hãy kết thúc chức vụ đó trước.',
      'The unit has a head post during that time. End that post first.',
    );
  }
}

const factsOf = (post: Post): string =>
  JSON.stringify([post.title.vi, post.title.en, post.role, post.isHead, post.validFrom, post.validTo]);

const refuse = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });
