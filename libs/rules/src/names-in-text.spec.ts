import fc from 'fast-check';
import { namesSomebody, searchFor } from './names-in-text.js';

/** Who is typed in the form; all made up. */
const named = (name: string) => [{ name }];

const harmless: readonly (readonly [name: string, line: string])[] = [
  ['Nguyễn Văn Nam', 'Chậm trả kết quả ba năm nay'],
  ['Nam', 'Chậm trả kết quả ba năm nay'],
  ['Nguyễn Văn Năm', 'Cống thoát nước phía nam thôn Đoài'],
  ['Trần Thị Ba', 'Ba năm chưa được cấp giấy'],
  ['Trần Thị Nam', 'Hỗ trợ cho trẻ em nam và nữ'],
  ['Lê Thị Hoa', 'Vườn hoa của thôn bị lấn chiếm'],
  ['Lê Thị Hoa', 'Chợ Bà Hoa thu phí sai'],
  ['Lê Thị Hoa', 'Khu đất hoa màu bị thu hồi'],
  ['Hoàng Văn Bình', 'Thủ tục bình thường bị kéo dài'],
  ['Hoàng Văn Bình', 'Huyện Bình Chánh chậm trả lời'],
  ['Hoàng Văn Bình', 'Bình quân thu nhập hộ bình thường'],
  ['Phạm Công Minh', 'Đề nghị xử lý công minh'],
  ['Phạm Văn Minh', 'Chính sách nhà ở văn minh'],
  ['Nghiêm Minh', 'Đề nghị xử lý nghiêm minh'],
  ['Đỗ Văn Hùng', 'Chế độ bà mẹ Việt Nam anh hùng'],
  ['Đỗ Văn Hùng', 'CHẾ ĐỘ ANH HÙNG LỰC LƯỢNG VŨ TRANG'],
  ['Vũ Văn Thể', 'Nêu cụ thể diện tích thu hồi'],
  ['Vũ Đình Trọng', 'Chưa chú trọng vệ sinh môi trường'],
  ['Ngô Như Ý', 'Đề nghị chú ý an toàn giao thông'],
  ['Bùi Văn Lập', 'Cô lập khu dân cư do ngập'],
  ['Nguyễn Văn Hóa', 'Danh hiệu gia đình văn hóa'],
  ['Trần Văn Chính', 'Hỗ trợ gia đình chính sách'],
  ['Trần Văn Chính', 'Hộ chính sách chưa được hỗ trợ'],
  ['Lý Thị Dân', 'Các hộ dân ở thôn Đoài mất nước'],
  ['Hà Văn Tịch', 'Chậm cấp trích lục hộ tịch'],
  ['Đặng Thị Khẩu', 'Tách hộ khẩu cho con'],
  ['Mai Thị Mai', 'Chi phí mai táng cho hộ nghèo'],
  ['Đào Tạo', 'Chất lượng đào tạo nghề'],
  ['Lê Lợi', 'Đường Lê Lợi hư hỏng'],
  ['Hòa Bình', 'Công viên hòa bình bị lấn chiếm'],
  ['Nguyễn Văn Tô', 'Đặc khu Cô Tô thiếu nước'],
  ['Nguyễn Thị Thử', 'Nguyên đơn thử việc tại thị trấn'],
  ['Nguyễn Văn Con', 'Bà con thôn Đoài kiến nghị'],
  ['Trịnh Văn Đông', 'Đoàn đông người kiến nghị'],
  ['Đinh Văn Tiến', 'Tiến độ bồi thường chậm'],
  ['Lê Văn Việt', 'Chế độ Bà mẹ Việt Nam anh hùng'],
  ['Vũ Đình Trọng', 'Anh em trong nhà tranh chấp'],
  ['Vũ Văn Kính', 'Chủ hộ kinh doanh không có giấy phép'],
  ['Phan Thị Thu', 'Thu hồi đất tại xã A'],
  ['Phan Thị Thu', 'Hộ thu gom rác không thực hiện đúng giờ'],
  ['Cao Văn Sơn', 'Bụi sơn từ xưởng cơ khí'],
  ['Hồ Văn Thanh', 'Thanh tra việc thu phí'],
  ['Lương Văn Tâm', 'Trung tâm y tế thu sai'],
  ['Nguyễn Văn Nam', 'cham tra ket qua ba nam nay'],
  ['Nguyễn Văn Nam', 'Gặp ông. Nam giới được ưu tiên'],
  ['Công ty TNHH MTV 27/7', 'Công ty gây ô nhiễm từ ngày 27/7'],
];

const telling: readonly (readonly [name: string, line: string])[] = [
  ['Nguyễn Văn Nam', 'Hộ Nam ở thôn Đoài'],
  ['Nguyễn Văn Nam', 'hộ nam ở thôn đoài chưa có điện'],
  ['Nguyễn Văn Nam', 'Đơn của ông Nam về đất'],
  ['Nguyễn Văn Nam', 'Đất của anh Nam bị lấn'],
  ['Nguyễn Văn Nam', 'ÔNG NAM KHIẾU NẠI'],
  ['Nguyễn Văn Nam', 'Ong Nam khieu nai'],
  ['Nguyễn Văn Nam', 'ong nam khieu nai'],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Nam khiếu nại'],
  ['Nguyễn Văn Nam', 'nguyen van nam khieu nai'],
  ['Nguyễn Văn Nam', 'đơn của nguyen van nam'],
  ['Nguyễn Văn Nam', 'NGUYỄN VĂN NAM'],
  ['Nguyễn Văn Nam', 'Nguyễn Văn Nam'.normalize('NFD')],
  ['Nguyễn Văn Nam'.normalize('NFD'), 'Đơn của Nguyễn Văn Nam'],
  ['NGUYEN VAN NAM', 'Nguyễn Văn Nam khiếu nại'],
  ['Nguyễn Văn Nam', 'đơn NguyễnVănNam nộp'],
  ['Nguyễn Văn Nam', 'Nguyễn\u200b Văn-Nam'],
  ['Nguyễn Văn Nam', 'Gia đình Nam bị thu hồi đất'],
  ['Nguyễn Văn Nam', 'Gia đình ông Nam bị thu hồi đất'],
  ['Nguyễn Văn Nam', 'Ông Nguyễn Nam khiếu nại'],
  ['Nguyễn Văn Nam', 'theo lời chú Nam'],
  ['Nguyễn Văn Nam', 'đồng chí Nam, cán bộ địa chính'],
  ['Nguyễn Văn Nam', 'đ/c Nam nhận tiền'],
  ['Nam', 'Ông Nam khiếu nại'],
  ['Lê Thị Hoa', 'Vợ chồng bà Hoa tranh chấp lối đi'],
  ['Lê Thị Hoa', 'vợ chồng Hoa tranh chấp lối đi'],
  ['Lê Thị Hoa', 'bà hoa bị thu hồi đất'],
  ['Lê Thị Hoa', 'Bà Thị Hoa'],
  ['Lê Thị Hoa', 'ba Hoa bi thu hoi dat'],
  ['Lê Thị Hòa', 'Đơn của bà Hoà'],
  ['Hoàng Văn Bình', 'cụ Bình xin hỗ trợ'],
  ['Hoàng Văn Bình', 'Hộ gia đình Bình chưa được đền bù'],
  ['Hoàng Văn Bình', 'Hộ ông Bình, thôn Đoài'],
  ['Đỗ Văn Hùng', 'Anh Hùng khiếu nại'],
  ['Ðặng Thị Thử', 'Đặng Thị Thử nộp đơn'],
  ['Phạm Công Minh', 'Phạm Công Minh đề nghị'],
  ['Nghiêm Minh', 'Đơn của Nghiêm Minh về đất'],
  ['Lê Lợi', 'Đơn của Lê Lợi về đất'],
  ['Vũ Văn Thể', 'Cụ Thể đề nghị hỗ trợ'],
  ['Công ty TNHH MTV 27/7', 'Công ty TNHH MTV 27/7 xả thải'],
  ['Trần Văn Ba', 'Hộ ông ba bị thu hồi đất'],
  ['Hoàng Văn Bình', 'Ông Binh khiếu nại quyết định'],
  ['Trần Thị Thu Hà', 'chị Thu Hà khiếu nại'],
  ['Người Thử A', 'nha cua nguoi thu a'],
];

/** Given names that are words too, and lines as desks write them: none of them names anybody. */
const givenNames =
  'An Anh Ba Bảo Bảy Bình Bốn Chánh Chi Chiến Chính Chung Công Cường Danh Dân Doanh Dũng Đài Đạo Đạt Đất Điền Định Đoàn Độ Đông Đồng Đức Giàu Hà Hải Hạnh Hậu Hiền Hiếu Hòa Hóa Hoa Hoàn Học Hội Hồng Hợp Hùng Hương Khá Khải Khoa Khó Kiên Kim Kinh Kính Lành Lập Lợi Lý Mai Mạnh Minh Mười Mỹ Nam Năm Nghĩa Nghị Nguyên Nhân Nhất Nhật Như Ninh Phát Phong Phú Phúc Phương Quan Quang Quốc Quý Quyết Quyền Sinh Sơn Sự Tài Tám Tâm Tân Thái Thanh Thành Thắng Thế Thể Thi Thiện Thịnh Thọ Thông Thời Thu Thuận Thủy Thư Thương Thường Tiến Tín Tình Toàn Tới Trí Trọng Trung Trường Trưởng Tú Tư Tường Tuyến Văn Viên Viện Việt Vinh Vụ Vui Xuân Ý Yên'.split(
    ' ',
  );
const deskLines = [
  'Khiếu nại quyết định thu hồi đất và phương án bồi thường, hỗ trợ, tái định cư',
  'Hộ nghèo, hộ cận nghèo bị cắt trợ cấp',
  'Hộ kinh doanh gây tiếng ồn ban đêm',
  'Hộ gia đình có hoàn cảnh khó khăn, gia đình thương binh, bệnh binh',
  'Gia đình văn hóa, gia đình hiếu học, gia đình chính sách',
  'Chính quyền cấp xã chưa giải quyết tranh chấp ranh giới',
  'Cô giáo, thầy giáo hợp đồng chưa được trả lương ba năm nay',
  'Nhà thầu thi công chậm tiến độ, nhà văn hóa thôn xuống cấp',
  'Cụ thể diện tích đo đạc sai, chưa chú trọng an toàn giao thông',
  'Anh em trong nhà tranh chấp thừa kế, chị em phụ nữ đề nghị vay vốn',
  'Đường Nguyễn Huệ, thị trấn Bình Minh, khu công nghiệp phía nam ngập nước',
  'Hộ trồng lúa, hộ nuôi trồng thủy sản bị thiệt hại',
];

describe('a line that travels', () => {
  it.each(deskLines)('is taken whatever ordinary word somebody is called: %s', (line) => {
    expect(givenNames.filter((given) => namesSomebody(line, named(`Nguyễn Văn ${given}`)))).toEqual([]);
  });

  it('is tried with at least sixty lines, both ways', () => {
    expect(Math.min(harmless.length, telling.length)).toBeGreaterThan(30);
    expect(harmless.length + telling.length).toBeGreaterThanOrEqual(60);
  });

  it.each(harmless)('with %s in the form is taken: %s', (name, line) => {
    expect(namesSomebody(line, named(name))).toBe(false);
  });

  it.each(telling)('with %s in the form is refused: %s', (name, line) => {
    expect(namesSomebody(line, named(name))).toBe(true);
  });

  it('is refused for any of those who are named, not only the first', () => {
    expect(namesSomebody('đơn của Trần Văn Giả', [{ name: 'Lê Thị Hoa' }, { name: 'Trần Văn Giả' }])).toBe(true);
  });

  const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Đặng', 'Bùi', 'Võ', 'Ngô', 'Đỗ');
  const middle = fc.constantFrom('Văn', 'Thị', 'Đình', 'Ngọc', 'Hữu');
  const given = fc.constantFrom('Nam', 'Hoa', 'Bình', 'Hùng', 'Chính', 'Sơn', 'Thể', 'Ý', 'Năm', 'Khẩu');
  const around = fc.constantFrom('', 'đơn về đất', 'kiến nghị sửa đường', '- - -', 'Hộ', 'tại xã A.');
  const writing = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'),
    (text) => text.replaceAll(' ', ' \u200b '),
    (text) => text.replaceAll(' ', '-'),
  );

  it('never passes with a full name of three words, in any writing, wherever it stands', () => {
    fc.assert(
      fc.property(fc.tuple(surname, middle, given), writing, around, around, (parts, write, before, after) => {
        const name = parts.join(' ');
        expect(namesSomebody(`${before} ${write(name)} ${after}`, named(name))).toBe(true);
      }),
    );
  });

  it('never passes with a title and the given name in capitals', () => {
    const title = fc.constantFrom(
      'ông',
      'bà',
      'anh',
      'chị',
      'cô',
      'chú',
      'bác',
      'cụ',
      'hộ',
      'gia đình',
      'vợ chồng',
      'hộ bà',
    );
    fc.assert(
      fc.property(fc.tuple(surname, middle, given), title, around, ([first, second, last], called, after) => {
        expect(namesSomebody(`Đơn của ${called} ${last} ${after}`, named(`${first} ${second} ${last}`))).toBe(true);
      }),
    );
  });

  it('is looked up in everybody at once: ten thousand people cost it little more than ten', () => {
    const crowd = (size: number) =>
      searchFor(
        Array.from({ length: size }, (_, index) => ({
          name: `Nguyễn Văn Thử${index} Nam`,
          idNumber: String(100_000_000_000 + index),
          address: `Số ${index}, phố Giả Định`,
        })),
      );
    const line = 'ông Namx ở phía nam khiếu nại 12345 '.repeat(8);
    const time = (search: (line: string) => boolean): number => {
      const before = process.cpuUsage(); // not the wall: others may be at work on this machine
      for (let count = 0; count < 50; count++) expect(search(line)).toBe(false);
      return process.cpuUsage(before).user / 1000;
    };
    const [few, many] = [crowd(10), crowd(10_000)];
    time(few); // once to warm up
    expect(time(many)).toBeLessThan(20 * time(few) + 50);
    expect(many('theo lời ông Nam')).toBe(true);
    expect(many('số 100000009999')).toBe(true);
  });

  it('is read without failing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (line, name) => {
        expect(typeof namesSomebody(line, [{ name, idNumber: name, phone: name, address: name }])).toBe('boolean');
      }),
    );
  });
});
