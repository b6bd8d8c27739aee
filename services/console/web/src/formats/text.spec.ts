import { fromOldEncoding } from './old-encodings.js';
import { compareVietnamese, fold, hasComposedLetter, holds, looksPersonal, tidy } from './text.js';

describe('searching Vietnamese words', () => {
  it('ignores marks when none were typed', () => {
    expect(holds('Khiếu nại đất đai', 'khieu nai dat')).toBe(true);
    expect(fold("Ea H'Leo")).toBe('ea hleo');
  });
  it('counts marks once some were typed', () => {
    expect(holds('đất đai', 'đất')).toBe(true);
    expect(holds('Được giải quyết', 'Ðược')).toBe(true); // eth
    expect(holds('dat dai', 'đất')).toBe(false);
  });
  it('does not care where the tone mark stands or how letters are composed', () => {
    expect(holds('Xã Hoà Bình', 'hòa')).toBe(true);
    expect(holds('Xã Hòa Bình'.normalize('NFD'), 'hoà')).toBe(true);
  });
});

describe('sorting Vietnamese names', () => {
  it('goes A Ă Â, D Đ, E Ê, and numbers by value', () => {
    expect(['Ê', 'Đ', 'D', 'Â', 'Ă', 'A', 'E'].sort(compareVietnamese)).toEqual(['A', 'Ă', 'Â', 'D', 'Đ', 'E', 'Ê']);
    expect(['Phòng 10', 'Phòng 2'].sort(compareVietnamese)).toEqual(['Phòng 2', 'Phòng 10']);
  });
});

describe('what somebody types', () => {
  it('is composed and trimmed when the field is left', () => expect(tidy(' Nguyễn '.normalize('NFD'))).toBe('Nguyễn'));
  it('shows an input method in a password', () => {
    expect(hasComposedLetter('matkhẩu-dai-hon')).toBe(true);
    expect(hasComposedLetter('matkhau-dai-hon')).toBe(false);
  });
  it('is kept out of addresses when it may be somebody', () => {
    expect(looksPersonal('000000000001')).toBe(true);
    expect(looksPersonal('0000 000 001')).toBe(true);
    expect(looksPersonal('C0000001')).toBe(true);
    expect(looksPersonal('XAA-26-000418')).toBe(false);
    expect(looksPersonal('đất đai')).toBe(false);
  });
});

describe('text in an old font encoding', () => {
  it('is recognised and turned into Unicode', () => {
    expect(fromOldEncoding('NguyÔn V¨n')).toBe('Nguyễn Văn');
    expect(fromOldEncoding('Nguyeãn Vaên')).toBe('Nguyễn Văn');
  });
  it('is not seen in text that is right', () => {
    for (const text of [
      'Nguyễn Văn A',
      'Nguyen Van A',
      'Người Thử A (synthetic)',
      'UBND xã Hòa Bình',
      '12/QĐ-UBND',
      'Chuyên viên',
      'thuê',
    ]) {
      expect(fromOldEncoding(text)).toBeNull();
    }
  });
});
