import { covers } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import type { Organisation } from '../organisation/organisation.js';
import type { Unit } from '../organisation/unit.js';
import {
  appoint,
  changePost,
  createPost,
  holderOn,
  holdersChanged,
  nameIn,
  type Holders,
  type Officer,
  type Post,
  type StaffedPost,
} from '../posts/post.js';
import type { LineProblem } from './file-lines.js';
import type { PostFileRow } from './post-row.js';

/** What a file of posts would do: all of it when `problems` is empty, else nothing. */
export type PostPlan = {
  posts: Post[];
  holders: Holders[];
  officers: Officer[];
  events: NewEvent[];
  counts: { created: number; changed: number; unchanged: number };
  problems: LineProblem[];
};

/** No unit has more posts; each line is held against every post of its unit. */
const mostOfOneUnit = 500;

/** One unit while the file is gone through: its posts as they will be, and which of them a line has named already. */
type Bench = { unit: Unit; posts: StaffedPost[]; taken: Set<string>; lines: number };

/**
 * Compares a file of posts with those there are. A line means the post of that title in its unit: the one its holder has,
 * else a vacant one, else a new one; the head of a unit is its head whatever it was called. A holder is the officer of that
 * name among those of the unit, else a new one. The same file again changes nothing. Whoever drives it may rest after each line.
 */
export function* planPosts(
  rows: readonly PostFileRow[],
  organisation: Organisation,
  staffed: readonly StaffedPost[],
  newId: () => string,
): Generator<void, PostPlan> {
  const plan: PostPlan = {
    posts: [],
    holders: [],
    officers: [],
    events: [],
    counts: { created: 0, changed: 0, unchanged: 0 },
    problems: [],
  };
  const ofUnit = Map.groupBy(staffed, ({ post }) => post.unitId);
  const benches = new Map<string, Bench>();
  // Whoever is named finds the own post before a line without a holder could take it.
  const inOrder = [...rows.filter(({ holder }) => holder !== null), ...rows.filter(({ holder }) => holder === null)];
  for (const row of inOrder) {
    try {
      const unit = unitOf(row, organisation);
      const bench = benches.get(unit.unitId) ?? {
        unit,
        posts: [...(ofUnit.get(unit.unitId) ?? [])],
        taken: new Set(),
        lines: 0,
      };
      benches.set(unit.unitId, bench);
      plan.counts[takeLine(row, bench, plan, newId)] += 1;
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      plan.problems.push({ line: row.line, code: error.code, vi: error.text.vi, en: error.text.en });
    }
    yield;
  }
  plan.problems.sort((a, b) => a.line - b.line);
  return plan;
}

/** One line: the post, then who holds it. */
function takeLine(row: PostFileRow, bench: Bench, plan: PostPlan, newId: () => string): keyof PostPlan['counts'] {
  if ((bench.lines += 1) > mostOfOneUnit)
    throw broken(
      'unit-too-often',
      `Đơn vị này có ở hơn ${mostOfOneUnit} dòng. Bỏ bớt, hoặc kiểm tra mã đơn vị.`,
      `More than ${mostOfOneUnit} lines name this unit. Remove some, or check its code.`,
    );
  const found = meant(row, bench);
  const { title, role, isHead, validFrom } = row;
  const others = bench.posts.map(({ post }) => post);
  const { next, events } = found
    ? changePost(found.post, { title, role, isHead }, bench.unit, others)
    : createPost(
        {
          postId: newId(),
          unitId: bench.unit.unitId,
          title,
          role,
          isHead,
          validFrom,
          validTo: bench.unit.validTo,
        },
        bench.unit,
        others,
      );
  const before = found?.holders ?? { postId: next.postId, unitId: next.unitId, tenures: [], version: 0 };
  const held = row.holder ? seated(row.holder, before, next, bench, newId) : nobodyElse(before);
  const officers = [...(found?.officers ?? []), ...(held.officer ? [held.officer] : [])];
  bench.posts = [
    ...bench.posts.filter(({ post }) => post.postId !== next.postId),
    { post: next, holders: held.next, officers },
  ];
  bench.taken.add(next.postId);
  if (events.length > 0) plan.posts.push(next);
  if (held.changed) plan.holders.push(held.next);
  if (held.officer && held.isNew) plan.officers.push(held.officer);
  plan.events.push(...events, ...(held.changed ? [holdersChanged(held.next, nameIn(officers))] : []));
  if (!found) return 'created';
  return events.length > 0 || held.changed ? 'changed' : 'unchanged';
}

/** The post a line means, among those no earlier line has named. */
function meant(row: PostFileRow, { posts, taken }: Bench): StaffedPost | undefined {
  const open = posts.filter(
    ({ post }) => !taken.has(post.postId) && covers({ from: post.validFrom, to: post.validTo }, row.validFrom),
  );
  const alike = open.filter(({ post }) => (row.isHead ? post.isHead : post.title.vi === row.title.vi && !post.isHead));
  const day = row.holder?.from ?? row.validFrom;
  const nameOn = ({ holders, officers }: StaffedPost): string | null => {
    const officerId = holderOn(holders.tenures, day);
    return officerId === null ? null : nameIn(officers)(officerId);
  };
  const theirs = row.holder && alike.find((one) => nameOn(one) === row.holder?.name);
  const isFree = ({ holders }: StaffedPost): boolean => holders.tenures.every(({ to }) => to !== null && to < day);
  return theirs ?? alike.find((one) => row.holder === null || row.isHead || isFree(one));
}

/** Who holds a post after a line: the officer it named, and whether the directory did not know that officer. */
type Seated = { next: Holders; changed: boolean; officer: Officer | null; isNew: boolean };
const nobodyElse = (holders: Holders): Seated => ({ next: holders, changed: false, officer: null, isNew: false });

/** The post with its holder: whoever has it already stays. Codes: 'officer-ambiguous' and those of `appoint`. */
function seated(
  { name, from }: NonNullable<PostFileRow['holder']>,
  holders: Holders,
  post: Post,
  bench: Bench,
  newId: () => string,
): Seated {
  const everybody = new Map(
    bench.posts.flatMap(({ officers }) => officers.map((officer) => [officer.officerId, officer])),
  );
  const namesakes = [...everybody.values()].filter((officer) => officer.name === name);
  const now = holderOn(holders.tenures, from);
  if (now !== null && namesakes.some(({ officerId }) => officerId === now)) return nobodyElse(holders);
  if (namesakes.length > 1)
    throw broken(
      'officer-ambiguous',
      'Đơn vị có nhiều cán bộ cùng họ tên này. Ghi người giữ chức vụ trên trang Đơn vị.',
      'The unit has several officials of this name. Record the holder on the page of units.',
    );
  const officer = namesakes[0] ?? { officerId: newId(), name };
  const { next, changed } = appoint(holders, { officerId: officer.officerId, from, to: null }, post);
  return { next, changed, officer, isNew: namesakes.length === 0 };
}

function unitOf({ unitCode, validFrom }: PostFileRow, organisation: Organisation): Unit {
  const unit = organisation.byCode(unitCode).find((one) => covers({ from: one.validFrom, to: one.validTo }, validFrom));
  if (unit) return unit;
  throw broken(
    'unit-unknown',
    `Không có đơn vị mã ${unitCode} vào ngày hiệu lực của dòng này. Sửa mã, hoặc tạo đơn vị trước.`,
    `There is no unit with code ${unitCode} on the first day of this line. Correct the code, or set the unit up first.`,
  );
}

const broken = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });
