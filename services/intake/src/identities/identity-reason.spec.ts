import { reasonFor, shownForSeconds } from './identity-reason.js';

const missing = expect.objectContaining({ code: 'identity-reason-missing' });
const note = 'Mời người nộp đơn làm việc';

describe('the reason for opening a complainant', () => {
  it('is a purpose', () => {
    expect(reasonFor('KN', 'contact', undefined)).toBe('contact');
  });
  it('is not enough as “other” alone', () => {
    expect(() => reasonFor('KNPA', 'other', 'vì cần')).toThrow(missing);
    expect(reasonFor('KNPA', 'other', note)).toBe('other');
  });
  it('cannot be left out', () => {
    expect(() => reasonFor('KN', undefined, note)).toThrow(missing);
  });
});

describe('the reason for opening a denouncer', () => {
  it('is a purpose and a note that says something', () => {
    expect(reasonFor('TC', 'contact', note)).toBe('contact');
    expect(reasonFor('TC', 'protection', 'Lập kế hoạch bảo vệ')).toBe('protection');
  });
  it.each([
    ['contact', undefined],
    ['contact', 'aaaaaaaaaaaaaaaaaaaa'],
    ['contact', 'xem xem xem xem xem'],
    ['contact', `${' '.repeat(20)}x`],
    [undefined, note],
    ['check-duplicate', note],
  ] as const)('is missing with purpose %s and note %j', (purpose, said) => {
    expect(() => reasonFor('TC', purpose, said)).toThrow(missing);
  });
  it('says what a denunciation needs, and of which purposes', () => {
    const said = {
      vi: expect.stringMatching(
        /^Tố cáo: chọn một lý do .*bảo vệ, khác\) và ghi rõ mục đích bằng lời, ít nhất 15 ký tự/,
      ),
      en: expect.stringMatching(
        /denunciation.*check-eligibility, contact, print-paper, protection, other.*in words, at least 15 characters/,
      ),
    };
    expect(() => reasonFor('TC', 'verify', note)).toThrow(expect.objectContaining({ text: said }));
  });
  it('shows the values for five minutes at most', () => {
    expect(shownForSeconds('TC')).toBe(300);
  });
});
