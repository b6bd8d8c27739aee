import type { Load } from '../../api/answers.js';
import { fill } from '../../words/test-words.js';
import { assigneesOf, choosable, lightestOf, reasonsOf, suggested } from './assignees.js';

const today = '2026-11-25';
const load = (name: string, over: Partial<Load> = {}): Load => ({
  postId: `post ${name}`,
  officerId: `officer ${name}`,
  name,
  title: null,
  role: 'CV',
  open: 3,
  overdue: 0,
  dueIn7Days: 0,
  suits: true,
  gaveBack: 0,
  sameSubject: 0,
  away: null,
  ...over,
});
const away = (from: string, to: string, standIn: string | null = null) => ({
  away: { from, to, standInPostId: standIn && `post ${standIn}` },
});
const names = (people: readonly { name: string | null }[]) => people.map(({ name }) => name);

describe('whom a case may be given to', () => {
  const loads = [
    load('one'),
    load('two'),
    load('inspector', { role: 'TT' }),
    load('head', { role: 'LP' }),
    load('leader', { role: 'LD' }),
    load('clerk', { role: 'VT' }),
    load('reception', { role: 'TD' }),
    load('unsuited', { suits: false }),
    load('gone', { postId: null, suits: false }),
    load('vacant', { officerId: null, name: null, suits: false }),
  ];
  it('is shown in groups: who works, superiors, the desk, who cannot', () => {
    const { people, superiors, clerks, others } = assigneesOf(loads, today);
    expect([people, superiors, clerks, others].map(names)).toEqual([
      ['one', 'two', 'inspector'],
      ['head', 'leader'],
      ['clerk', 'reception'],
      ['unsuited', 'gone', null],
    ]);
  });
  it('is proposed when here and not the one who gave it back; nobody where nobody fits', () => {
    const first = (given: readonly Load[]) => suggested(assigneesOf(given, today))?.name ?? null;
    expect(first(loads)).toBe('one');
    expect(first([load('one', away(today, today)), load('two')])).toBe('two');
    expect(first([load('one', away('2026-11-26', '2026-11-30')), load('two')])).toBe('one');
    expect(first([load('one', { gaveBack: 1 }), load('two')])).toBe('two');
    expect(first([load('head', { role: 'LP' })])).toBeNull();
  });
  it('may be everybody but those who cannot', () =>
    expect(names(choosable(assigneesOf(loads, today)))).not.toContain('unsuited'));
});

describe('the reason in words', () => {
  const [absent, expert] = assigneesOf(
    [load('absent', away(today, '2026-11-30', 'expert')), load('expert', { sameSubject: 4, open: 1 })],
    today,
  ).people;
  it.each([
    ['vi', 'Gợi ý · 4 vụ gần đây cùng lĩnh vực · tải nhẹ nhất', 'nghỉ đến 30/11/2026, thay: expert'],
    ['en', 'Suggested · 4 recent cases on the subject · least load', 'away to 30/11/2026, standing in: expert'],
  ] as const)('is said in %s', (language, ofExpert, ofAway) => {
    const said = (person: typeof absent, marks: { isSuggested: boolean; isLightest: boolean }) =>
      reasonsOf(person!, marks)
        .map((one) => fill(language, one))
        .join(' · ');
    expect(said(expert, { isSuggested: true, isLightest: true })).toBe(ofExpert);
    expect(said(absent, { isSuggested: false, isLightest: false })).toBe(ofAway);
  });
  it('of a vacant post is only that', () => {
    const [vacant] = assigneesOf([load('x', { officerId: null, suits: false })], today).others;
    expect(reasonsOf(vacant!, { isSuggested: false, isLightest: false })).toEqual([{ key: 'assignee.vacant' }]);
  });
});

describe('the least load', () => {
  it('counts what is late twice more, and is nobody’s where two carry the same', () => {
    const of = (...given: Load[]) => lightestOf(assigneesOf(given, today).people)?.name ?? null;
    expect(of(load('late', { open: 3, overdue: 1 }), load('many', { open: 4 }))).toBe('many');
    expect(of(load('one'), load('two'))).toBeNull();
    expect(of(load('one'))).toBeNull();
  });
});
