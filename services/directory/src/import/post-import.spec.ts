import { organisationOf } from '../organisation/organisation.js';
import { drafted } from '../organisation/unit.js';
import type { StaffedPost } from '../posts/post.js';
import { planPosts, type PostPlan } from './post-import.js';
import { postShape, type PostFileRow } from './post-row.js';

const unit = drafted({
  unitId: 'unit',
  code: 'XTH',
  name: { vi: 'UBND xã Thử', en: 'Trial commune' },
  hierarchy: 'state',
  level: 'commune',
  validFrom: '2025-07-01',
  validTo: null,
  parentId: null,
  committeeId: null,
});
const organisation = organisationOf([unit]);

const read = (line: number, cells: Record<string, string>) =>
  postShape.read(line, { unit_code: 'XTH', title_vi: 'Chuyên viên', role: 'CV', valid_from: '2026-01-01', ...cells });
const rowsOf = (...lines: Record<string, string>[]): PostFileRow[] =>
  lines.map((cells, at) => {
    const { row, problems } = read(at + 2, cells);
    if (!row) throw new Error(JSON.stringify(problems));
    return row;
  });

let given = 0;
const newId = (): string => `new-${(given += 1)}`;
const plan = (rows: PostFileRow[], staffed: readonly StaffedPost[] = []): PostPlan => {
  const work = planPosts(rows, organisation, staffed, newId);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
/** The posts as they stand after a plan that began with none. */
const staffedAfter = ({ posts, holders, officers }: PostPlan): StaffedPost[] =>
  posts.map((post) => {
    const held = holders.find(({ postId }) => postId === post.postId);
    return {
      post,
      holders: held ?? { postId: post.postId, unitId: post.unitId, tenures: [], version: 0 },
      officers: officers.filter(({ officerId }) => held?.tenures.some((one) => one.officerId === officerId)),
    };
  });
const codes = ({ problems }: PostPlan): [number, string][] => problems.map(({ line, code }) => [line, code]);

const file = rowsOf(
  { title_vi: 'Chủ tịch', role: 'LD', is_head: 'x', holder_name: 'Người Thử Một (mẫu)' },
  { holder_name: 'Người Thử Hai (mẫu)' },
  { holder_name: 'Người Thử Ba (mẫu)', holder_from: '2026-02-01' },
  {},
);

describe('a file of posts', () => {
  const first = plan(file);

  it('makes a post for each line, of one title too, and puts whoever is named into it', () => {
    expect(codes(first)).toEqual([]);
    expect(first.counts).toEqual({ created: 4, changed: 0, unchanged: 0 });
    expect(first.officers.map(({ name }) => name)).toEqual([
      'Người Thử Một (mẫu)',
      'Người Thử Hai (mẫu)',
      'Người Thử Ba (mẫu)',
    ]);
    expect(first.holders.map(({ tenures }) => tenures[0]?.from)).toEqual(['2026-01-01', '2026-01-01', '2026-02-01']);
    expect(first.events.map(({ type }) => type).filter((type) => type.includes('holder'))).toHaveLength(3);
  });

  it('changes nothing when it is loaded again, in another order too', () => {
    for (const rows of [file, [...file].reverse()]) {
      const again = plan(rows, staffedAfter(first));
      expect([codes(again), again.events, again.officers]).toEqual([[], [], []]);
      expect(again.counts).toEqual({ created: 0, changed: 0, unchanged: 4 });
    }
  });

  it('fills a vacant post before it makes another', () => {
    const filled = plan(rowsOf({ holder_name: 'Người Thử Bốn (mẫu)' }), staffedAfter(first));
    expect([filled.counts.changed, filled.posts, filled.officers.length]).toEqual([1, [], 1]);
  });

  it('knows an officer of the unit by name, in a second post too', () => {
    const second = plan(
      rowsOf({ title_vi: 'Công chức tiếp dân', role: 'Cán bộ tiếp công dân', holder_name: 'Người Thử Hai (mẫu)' }),
      staffedAfter(first),
    );
    expect([second.officers, second.holders[0]?.tenures[0]?.officerId]).toEqual([[], first.officers[1]?.officerId]);
  });

  it('says of each line what is wrong with it', () => {
    const wrong = plan(
      rowsOf(
        { unit_code: 'XKHAC' },
        { title_vi: 'Chủ tịch', role: 'LD', is_head: 'x', holder_name: 'Người Khác (mẫu)' },
        { valid_from: '2025-01-01' },
      ),
      staffedAfter(first),
    );
    expect(codes(wrong)).toEqual([
      [2, 'unit-unknown'],
      [3, 'holder-overlap'],
      [4, 'unit-unknown'],
    ]);
  });
});

describe('a line of a file of posts', () => {
  it.each([
    [{ unit_code: 'xã' }, 'code-malformed'],
    [{ title_vi: ' ' }, 'name-missing'],
    [{ role: 'Trưởng thôn' }, 'role-unknown'],
    [{ is_head: 'có lẽ' }, 'head-malformed'],
    [{ valid_from: '01/07/2025' }, 'date-malformed'],
    [{ holder_from: '2026-02-30' }, 'date-malformed'],
    [{ holder_name: 'x'.repeat(121) }, 'name-too-long'],
  ])('%j is refused: %s', (cells, code) =>
    expect(read(7, cells as Record<string, string>).problems).toMatchObject([{ line: 7, code }]),
  );
});
