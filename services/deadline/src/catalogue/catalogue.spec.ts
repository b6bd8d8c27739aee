import { rules } from '../law/rules.js';
import { catalogue } from './catalogue.view.js';

describe('the catalogue of rules', () => {
  const all = catalogue();
  it('has every rule with its texts in both languages and how sure each version is', () => {
    expect(all.items.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { name, starts, versions } of all.items) {
      expect([name.vi, name.en, starts.vi, starts.en].every((text) => text.length > 2)).toBe(true);
      expect(versions.length).toBeGreaterThan(0);
      expect(
        versions.every(({ confidence, article, length }) => /^[A-D]$/.test(confidence) && article && length.vi),
      ).toBe(true);
    }
  });
  it('says what is a duty and what is not', () => {
    const natures = Object.fromEntries(all.items.map(({ id, nature }) => [id, nature]));
    expect([natures['KN1-GQ'], natures['KN2-TH-VX'], natures['KN1-HL'], natures['TC-CK-NY']]).toEqual([
      'duty',
      'window',
      'effect',
      'display',
    ]);
  });
  it('shows versions with their end, other readings, pauses and extensions', () => {
    const of = (id: string) => all.items.find((each) => each.id === id);
    expect(of('KN1-TL-old')?.versions.map(({ from, until, readings }) => [from, until, readings.length])).toEqual([
      ['2012-07-01', '2026-06-30', 0],
      ['2026-07-01', null, 1],
    ]);
    expect(of('TC-GQ')).toMatchObject({
      pauses: [{ ground: 'suspension' }, { ground: 'examination' }],
      extensions: [
        { days: 30, times: 1, article: 'Luật Tố cáo 25/2018/QH14 Đ.30(2)' },
        { days: 30, times: 2 },
      ],
    });
  });
  it('has the rules without a number, and the criteria of a complex case', () => {
    expect(all.withoutNumber.map(({ id }) => id)).toContain('KN-KP');
    expect(all.criteria.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'dd', 'e', 'g']);
  });
});
