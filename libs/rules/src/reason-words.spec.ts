import fc from 'fast-check';
import { saysWhy } from './reason-words.js';

describe('a reason', () => {
  it.each([
    'Mời người tố cáo làm việc',
    'Liên hệ bổ sung tài liệu',
    'Xác minh theo kế hoạch 12/KH-UBND ngày 02/03/2026',
    'Giao giay moi lam viec cho nguoi to cao',
    'Chuyển hồ sơ sang cơ quan điều tra',
    'XÁC MINH NƠI CƯ TRÚ',
    'Mời người tố cáo làm việc'.normalize('NFD'),
    'Contact the petitioner about missing papers',
  ])('says something: %s', (reason) => {
    expect(saysWhy(reason)).toBe(true);
  });

  it.each([
    '',
    null,
    'aaaaaaaaaaaaaaaaaaaa',
    'aaaa aaaa aaaa aaaa',
    'xem xem xem xem xem xem',
    '...............',
    '123456789012345 678',
    'asdf asdf asdf asdf',
    'qwrt zxcv hjkl bnmp sdfg',
    ' \u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b',
    'vì cần',
    'lý do công',
    'a b c d e f g h i j k l m',
    '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
  ])('says nothing: %j', (reason) => {
    expect(saysWhy(reason)).toBe(false);
  });

  it('is never made of one word or one sign, however often', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (part, times) => {
          fc.pre(!/\s/.test(part));
          expect(saysWhy(part.repeat(times))).toBe(false);
          expect(saysWhy(Array(times).fill(part).join(' '))).toBe(false);
        },
      ),
    );
  });
});
