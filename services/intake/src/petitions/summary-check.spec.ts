import fc from 'fast-check';
import { aPerson } from '../../test/a-person.js';
import { checkSummary } from './summary-check.js';

const typed = aPerson({
  name: 'Nguyễn Thị Thử',
  idNumber: '000 123 456 789',
  phone: '0900 000 123',
  address: 'Số 12, ngõ 5 phố Giả Định, xã A, tỉnh T',
});
const refused = expect.objectContaining({ code: 'summary-names-person' });

describe('a summary', () => {
  it.each([
    'Khiếu nại quyết định thu hồi đất tại xã A',
    'Nguyên đơn thử việc tại thị trấn',
    'Kiến nghị sửa đường 123 tại xã A, tỉnh T',
    '',
  ])('is taken when nobody is named: %j', (summary) => {
    expect(() => checkSummary(summary, [typed])).not.toThrow();
  });

  it.each([
    'Bà Nguyễn Thị Thử khiếu nại',
    'đơn của nguyen thi thu',
    'NGUYỄN THỊ THỬ',
    'Nguyễn Thị Thử'.normalize('NFD'),
    'Nguyễn  Thị\u200b-Thử, xã A',
    'đơn NguyễnThịThử nộp',
    'theo lời bà Thử',
    'theo lời bà Thị Thử',
    'CCCD 000123456789',
    'số 000.123.456.789',
    'gọi 0900000123',
    'gọi +84 900 000 123',
    'nhà ở số 12, ngõ 5 phố Giả Định',
    'SO 12 NGO 5 PHO GIA DINH, XA A, TINH T',
  ])('is refused when it names who is typed with it: %j', (summary) => {
    expect(() => checkSummary(summary, [typed])).toThrow(refused);
  });

  it('is refused for any of the people, not only the first', () => {
    expect(() => checkSummary('đơn của Trần Văn Giả', [typed, aPerson({ name: 'Trần Văn Giả' })])).toThrow(refused);
  });

  it('may name the village of a petitioner: the place of the matter belongs in it', () => {
    expect(() => checkSummary('Đường thôn Đoài hỏng', [aPerson({ address: 'Thôn Đoài' })])).not.toThrow();
  });

  it('is refused wherever in it the name or a number stands, in any writing', () => {
    const around = fc.constantFrom('', 'đơn về đất', 'kiến nghị sửa đường', '- - -', 'Hộ');
    const shown = fc.constantFrom(
      ...['Nguyễn Thị Thử', '000123456789', '0900000123'].flatMap((part) => [
        part,
        part.toUpperCase(),
        part.normalize('NFD'),
        part.normalize('NFKC'),
      ]),
    );
    fc.assert(
      fc.property(around, shown, around, (before, part, after) => {
        expect(() => checkSummary(`${before} ${part} ${after}`, [typed])).toThrow(refused);
      }),
    );
  });
});
