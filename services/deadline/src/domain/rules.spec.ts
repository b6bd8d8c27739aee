import { ruleById, rules } from './rules.js';
import { versionOn } from './rule.js';

describe('the rule catalogue', () => {
  it('has every id once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  it('has an ordinary case for every variant', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(rules.filter(({ family }) => !ids.has(family))).toEqual([]);
  });
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has one version at a time, an article and a length',
    (_id, rule) => {
      const spans = rule.versions.map(({ from, to }) => [from, to ?? '9999-12-31'] as const);
      expect(spans.every(([from, to], i) => from <= to && spans.slice(i + 1).every(([next]) => to < next))).toBe(true);
      expect(
        rule.versions.every(({ article, length }) => article.length > 5 && article.length <= 200 && length.count > 0),
      ).toBe(true);
    },
  );
  it.each([
    ['KN1-GQ', 30],
    ['KN1-GQ-PT', 45],
    ['KN1-GQ-VX', 45],
    ['KN1-GQ-VX-PT', 60],
    ['KN2-GQ', 45],
    ['KN2-GQ-PT', 60],
    ['KN2-GQ-VX', 60],
    ['KN2-GQ-VX-PT', 70],
    ['KL1-GQ', 30],
    ['KL1-GQ-PT', 45],
    ['TC-GQ', 30],
  ])('settles %s within %i days', (id, count) => {
    expect(versionOn(ruleById(id)!, '2026-11-20')?.length).toEqual({ count, unit: 'calendar-days' });
  });
  it('changes the acceptance of complaints on 01/07/2026', () => {
    const rule = ruleById('KN1-TL')!;
    expect(['2026-06-30', '2026-07-01'].map((day) => versionOn(rule, day)?.length)).toEqual([
      { count: 10, unit: 'calendar-days' },
      { count: 7, unit: 'working-days' },
    ]);
  });
  it('says when a rule was not in force yet', () => {
    expect(versionOn(ruleById('TC-GQ')!, '2018-12-31')).toBeUndefined();
  });
});
