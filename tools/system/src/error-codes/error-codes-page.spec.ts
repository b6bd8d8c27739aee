import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodesPage, errorTexts } from './error-codes-page.js';
import { errorTextsIn } from './find-error-codes.js';

describe('the codes of refusals', () => {
  const found = (source: string) => errorTextsIn('a.ts', source);

  it('are found before their texts and beside them, with the names of what they tell', () => {
    expect(found(`throw new RuleBroken('too-late', { vi: 'Muộn', en: 'Late' }, { day });`)).toEqual([
      { code: 'too-late', vi: 'Muộn', en: 'Late' },
    ]);
    const told = 'refuse(409, "not-yet", { vi: `Còn ${days} ngày`, en: `${of.days} days, ${say(days)} left` })';
    expect(found(told)).toEqual([{ code: 'not-yet', vi: 'Còn {days} ngày', en: '{days} days, {…} left' }]);
    expect(found(`const x = { status: 503, code: 'away', text: { vi: 'Vắng', en: 'Away' } };`)).toEqual([
      { code: 'away', vi: 'Vắng', en: 'Away' },
    ]);
    const apart = `const a = { vi: 'A', en: 'a' }; const b = { vi: 'B', en: 'b' }; throw new RuleBroken('either', is ? a : b);`;
    expect(found(apart)).toEqual([
      { code: 'either', vi: 'A', en: 'a' },
      { code: 'either', vi: 'B', en: 'b' },
    ]);
    expect(found(`const label = { vi: 'Đơn', en: 'petition' }; say('Not a code', { vi: 'a', en: 'b' });`)).toEqual([]);
  });

  it('are all told in both languages', () => {
    expect(errorTexts().filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('stand in docs/error-codes.md as they are (npm run error-codes)', () =>
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/error-codes.md'), 'utf8')).toBe(errorCodesPage()));
});
