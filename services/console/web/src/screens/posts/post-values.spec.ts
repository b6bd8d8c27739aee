import { leaveOf, namesIn, vacantSince, wrongHolder, wrongLeave } from './post-values.js';

const t = (key: string): string => key;
const tenure = (from: string, to: string | null) => ({ officerId: 'a', name: 'Người Thử (mẫu)', from, to });

describe('a vacant post', () => {
  const post = (...holders: ReturnType<typeof tenure>[]) => ({ validFrom: '2025-07-01', holders });
  it.each([
    ['2025-07-01', post()],
    ['2026-10-01', post(tenure('2025-07-01', '2026-01-31'), tenure('2026-02-01', '2026-09-30'))],
    ['2026-02-01', post(tenure('2025-07-01', '2026-01-31'), tenure('2026-12-01', null))],
  ])('is vacant since %s', (since, given) => expect(vacantSince(given, '2026-11-25')).toBe(since));
});

describe('who holds a post', () => {
  const values = { who: 'new' as const, name: 'Người Thử (mẫu)', officerId: '', from: '25/11/2026', to: '' };
  it.each([
    [{}, []],
    [{ name: ' ' }, ['holder-name']],
    [{ who: 'known' as const }, ['holder-officer']],
    [{ to: '24/11/2026' }, ['holder-to']],
    [{ from: '31/02/2026' }, ['holder-from']],
  ])('%j', (over, fields) => expect(wrongHolder({ ...values, ...over }, t).map(({ field }) => field)).toEqual(fields));
});

describe('leave', () => {
  it('has a first and a last day', () => {
    const wrong = (from: string, to: string) => wrongLeave({ from, to, standIn: '' }, t).map(({ field }) => field);
    expect([wrong('25/11/2026', '27/11/2026'), wrong('25/11/2026', ''), wrong('25/11/2026', '24/11/2026')]).toEqual([
      [],
      ['leave-to'],
      ['leave-to'],
    ]);
  });
  it('is of the post and of whoever holds it now', () => {
    const leave = { id: 'l', postId: 'p', officerId: 'a', name: '', from: '', to: '', standInPostId: null, version: 1 };
    const held = { id: 'p', holder: { officerId: 'a', name: '' } };
    expect(leaveOf(held, [{ ...leave, officerId: 'b' }, leave])).toBe(leave);
    expect(leaveOf({ ...held, holder: null }, [leave])).toBeUndefined();
  });
});

it('a name without English is the Vietnamese one in both', () =>
  expect([namesIn({ vi: ' Phòng ', en: '' }), namesIn({ vi: 'Phòng', en: 'Office' })]).toEqual([
    { vi: 'Phòng', en: 'Phòng' },
    { vi: 'Phòng', en: 'Office' },
  ]));
