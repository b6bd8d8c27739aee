import { lifecycleRules } from '../catalogue/lifecycle-rules.js';
import { calendarDays, isNamedDay, workingDays } from './length.js';
import { versionOn } from './rule.js';
import { ruleById, rules } from './rules.js';
import { inForceOf } from './version-choice.js';

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
      const spans = rule.versions.map(({ from, until }) => [from, until?.day ?? '9999-12-31'] as const);
      expect(spans.every(([from, to], i) => from <= to && spans.slice(i + 1).every(([next]) => to < next))).toBe(true);
      expect(
        rule.versions.every(
          ({ article, length }) =>
            article.length > 5 && article.length <= 200 && (length.count > 0 || isNamedDay(length)),
        ),
      ).toBe(true);
      expect(rule.versions.map(({ article }) => article)).toEqual(rule.versions.map(({ article }) => article.trim()));
    },
  );
  it('has a name of its own for every rule in both languages, and the kinds of petition it is for', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = rules.map(({ name }) => name[language]);
      expect(names.every((name) => typeof name === 'string' && name.length >= 5)).toBe(true);
      expect(new Set(names).size).toBe(rules.length);
    }
    const kinds = Object.fromEntries(rules.map((rule) => [rule.id, rule.kinds.join(' ')]));
    expect([
      kinds['KN1-GQ'],
      kinds['KL1-GQ'],
      kinds['TC-GQ'],
      kinds['TCD-45'],
      kinds['DANG-TC'],
      kinds['DANG-TB'],
    ]).toEqual(['KN', 'KL', 'TC', 'KN TC KNPA KL', 'TC', 'KN TC KNPA KL']);
  });
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
  it.each(['KN1-TL', 'KN2-TL', 'KL1-TL', 'KL2-TL'])('replaces %s-old on 01/07/2026', (id) => {
    const [old, now] = [ruleById(`${id}-old`)!, ruleById(id)!];
    expect(['2026-06-30', '2026-07-01'].map((day) => inForceOf(id, day)?.id)).toEqual([old.id, now.id]);
    expect(versionOn(old, '2026-06-30')?.length).toEqual(calendarDays(10));
    expect(versionOn(now, '2026-07-01')?.length).toEqual(workingDays(7));
  });
  it('says when a rule was not in force yet, or no more', () => {
    expect(versionOn(ruleById('TC-GQ')!, '2018-12-31')).toBeUndefined();
    expect(versionOn(ruleById('TCD-NGAY-HUYEN')!, '2025-07-01')).toBeUndefined();
  });
  it('does not know of an end that was decided later', () => {
    const old = ruleById('KN1-TL-old')!;
    expect(versionOn(old, '2026-07-10', '2026-05-14')?.readings).toEqual([]);
    expect(versionOn(old, '2026-07-10', '2026-05-15')?.readings).toHaveLength(1);
  });
  it.each([
    ['Luật Khiếu nại 02/2011', 'KN1-GQ', '2012-07-01'],
    ['Luật Tiếp công dân 42/2013', 'TCD-TL', '2014-07-01'],
    ['Luật Tố cáo 25/2018', 'TC-GQ', '2019-01-01'],
    ['Quy định 11-QĐi/TW', 'DANG-TB', '2019-02-18'],
    ['NĐ 31/2019', 'TC-CK-NY', '2019-05-28'],
    ['NĐ 75/2012', 'KN2-CK-TB', '2012-11-20'],
    ['NĐ 154/2026', 'TCD-45', '2026-07-01'],
  ])('%s is in force from the day it says', (_law, id, from) => {
    expect(ruleById(id)!.versions[0]?.from).toBe(from);
  });
});

describe('rules without a number', () => {
  it.each([
    ['KN-NGAY-TDC', 'Đ.28b(1)', 'A'],
    ['KN-NGAY-TT', 'Đ.28b(2)', 'A'],
    ['KN-NGAY-KP', 'Đ.35', 'B'],
    ['TC-NGAY-NC', 'Đ.27(2)', 'C'],
    ['TC-NGAY-TH', 'Đ.43', 'C'],
    ['TC-NGAY-BV', 'Đ.52', 'C'],
    ['TCD-NGAY-XL', 'Đ.27(2)', 'C'],
    ['TCD-NGAY-TL', 'Đ.25(3)', 'A'],
    ['KN-UQ-CC', 'Đ.5(3); NĐ 155/2026 Đ.21(2)', 'A'],
    ['CK-SL', 'Đ.12; NĐ 31/2019 Đ.6', 'C'],
  ])('%s stands in %s, confidence %s', (id, article, confidence) => {
    const rule = lifecycleRules.find((each) => each.id === id);
    expect(rule).toMatchObject({ confidence });
    expect(rule?.article.endsWith(article)).toBe(true);
  });
  it('have ids of their own and an article', () => {
    const ids = lifecycleRules.map(({ id }) => id);
    expect(ids).toContain('KN-KP');
    expect(new Set([...ids, ...rules.map(({ id }) => id)]).size).toBe(ids.length + rules.length);
    expect(lifecycleRules.every(({ article }) => article.length > 5)).toBe(true);
  });
  it('say in both languages what they are about and what they ask', () => {
    const texts = lifecycleRules.flatMap(({ name, rule }) => [name.vi, name.en, rule.vi, rule.en]);
    expect(texts.every((text) => typeof text === 'string' && text.length >= 3)).toBe(true);
  });
});
