import type { Rule } from '../law/rule.js';
import { rules, unitDate } from '../law/rules.js';
import { changedRules, releasedRules, rulebookOf } from './released-rules.js';

const now = releasedRules(rules, unitDate);
const altered = (id: string, change: (rule: Rule) => Rule) =>
  releasedRules(
    rules.map((rule) => (rule.id === id ? change(rule) : rule)),
    unitDate,
  );
const withVersion = (rule: Rule, change: Partial<Rule['versions'][number]>): Rule => ({
  ...rule,
  versions: rule.versions.map((version) => ({ ...version, ...change })),
});

describe('a release', () => {
  it('that says the same moves nothing', () => {
    expect(changedRules(now, releasedRules(rules, unitDate))).toBeNull();
  });
  it('that changed a number touches the clocks of that family, all its variants, and no other', () => {
    const before = altered('KN1-GQ-PT', (rule) => withVersion(rule, { length: { count: 44, unit: 'calendar-days' } }));
    expect(changedRules(before, now)).toEqual({
      rules: ['KN1-GQ', 'KN1-GQ-PT', 'KN1-GQ-VX', 'KN1-GQ-VX-PT'],
      everyCase: false,
    });
  });
  it.each<[string, (rule: Rule) => Rule]>([
    ['an extension', (rule) => ({ ...rule, extension: null })],
    ['a ground to pause', (rule) => ({ ...rule, pauses: [] })],
    [
      'another reading',
      (rule) => withVersion(rule, { readings: [{ length: { count: 9, unit: 'months' }, article: 'x' }] }),
    ],
    ['an end in force', (rule) => withVersion(rule, { until: { day: '2026-06-30', issued: '2026-05-15' } })],
  ])('that added or dropped %s touches its clocks', (_what, change) => {
    expect(changedRules(altered('TC-GQ', change), now)).toEqual({ rules: ['TC-GQ'], everyCase: false });
  });
  it('with a new rule, or one in force earlier, looks at every case', () => {
    const without = releasedRules(
      rules.filter(({ id }) => id !== 'TC-BAO'),
      unitDate,
    );
    expect(changedRules(without, now)).toEqual({ rules: ['TC-BAO'], everyCase: true });
    const later = altered('TC-BAO', (rule) => withVersion(rule, { from: '2026-07-01' }));
    expect(changedRules(later, now)).toEqual({ rules: ['TC-BAO'], everyCase: true });
  });
  it('with a new rule among changed ones looks at every case, and names them in order', () => {
    const before = altered('TC-GQ', (rule) => ({ ...rule, extension: null })).filter(({ rule }) => rule !== 'KN-CCTT');
    expect(changedRules(before, now)).toEqual({ rules: ['KN-CCTT', 'TC-GQ'], everyCase: true });
    expect(changedRules([...before].reverse(), [...now].reverse())).toEqual({
      rules: ['KN-CCTT', 'TC-GQ'],
      everyCase: true,
    });
  });
  it('looks at every case when the oldest rule of a family is in force earlier', () => {
    const later = altered('KN1-TL-old', (rule) => ({
      ...rule,
      versions: rule.versions.map((version, i) => (i === 0 ? { ...version, from: '2013-07-01' } : version)),
    }));
    expect(changedRules(later, now)).toEqual({ rules: ['KN1-TL', 'KN1-TL-old'], everyCase: true });
  });
  it('is read again as it was', () => {
    const read = [...rulebookOf(now.filter(({ rule }) => rule !== unitDate.id)).values()].flat();
    expect(read).toEqual(rules);
    const [gone] = [...rulebookOf([{ ...now[0]!, rule: 'KN-CU' }]).values()].flat();
    expect(gone).toMatchObject({ name: { vi: 'KN-CU', en: 'KN-CU' }, kinds: [] });
  });
  it('that follows other clocks looks at every case', () => {
    expect(changedRules(releasedRules(rules, unitDate, 1), now)).toEqual({ rules: ['FOLLOWED'], everyCase: true });
    expect(
      changedRules(
        now.filter(({ rule }) => rule !== 'FOLLOWED'),
        now,
      ),
    ).toMatchObject({ everyCase: true });
  });
  it('without a rule touches the clocks it had', () => {
    const more = releasedRules([...rules, { ...rules[0]!, id: 'KN-CU', family: 'KN-CU' }], unitDate);
    expect(changedRules(more, now)).toEqual({ rules: ['KN-CU'], everyCase: false });
  });
  it('does not touch a clock for another name of its rule', () => {
    expect(
      changedRules(
        altered('TC-GQ', (rule) => ({ ...rule, name: { vi: 'x', en: 'x' } })),
        now,
      ),
    ).toBeNull();
  });
});
