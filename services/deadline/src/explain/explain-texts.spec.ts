import { officialYears } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { explain } from './explain.js';

/** A derivation as people read it, with the article behind each step. */
const told = (question: object) =>
  explain(question, officialYears).steps.map(({ date, vi, en, article }) => `${date} ${vi} / ${en} [${article}]`);

describe('the words of a derivation', () => {
  it('name pauses, extensions and grounds in the order of their days', () => {
    const question = {
      rule: 'TC-GQ',
      start: '2026-06-24',
      pauses: [['2026-06-26', '2026-07-07']],
      extensions: [
        { days: 30, document: '12/QĐ', decided: '2026-06-25' },
        { days: 20, document: '15/QĐ', decided: '2026-08-30' },
      ],
      facts: { examinations: [['2026-07-03', '2026-07-09']], criteria: ['a', 'b'] },
    };
    expect(told(question)).toEqual([
      '2026-06-24 Sự kiện bắt đầu: thụ lý. Ngày này không tính. / Starts with: case accepted. This day is not counted. [BLDS 2015 Đ.147(2)(3)]',
      '2026-06-24 Áp dụng bản luat-25-2018 (hiệu lực từ 01/01/2019), chọn theo ngày thụ lý 24/06/2026. / Version luat-25-2018 applies (in force from 2019-01-01), chosen by the day of acceptance 2026-06-24. [Luật Tố cáo 25/2018/QH14 Đ.30(1)]',
      '2026-06-24 Vụ việc phức tạp theo tiêu chí a (một nội dung, xác minh từ hai nơi), b (từ hai nội dung phải xác minh). / Complex by criterion a (one content, to be verified in two places or more), b (two contents or more to be verified). [NĐ 31/2019/NĐ-CP Đ.3]',
      '2026-06-25 Tính từ ngày này: 30 ngày. / Counted from this day: 30 days. [Luật Tố cáo 25/2018/QH14 Đ.30(1)]',
      '2026-06-25 Gia hạn 30 ngày theo quyết định 12/QĐ: hạn 24/08/2026. / Extended by 30 days, decision 12/QĐ: due 2026-08-24. [Luật Tố cáo 25/2018/QH14 Đ.30(3)]',
      '2026-06-26 Tạm đình chỉ: từ ngày này không tính. / Suspended: not counted from this day on. [Luật Tố cáo 25/2018/QH14 Đ.34(1)(2)]',
      '2026-07-01 Đã thụ lý trước 01/07/2026, đang giải quyết: áp dụng NĐ 156/2026; thời hạn của Luật không đổi. / Accepted before 01/07/2026 and being settled: NĐ 156/2026 applies; the period of the statute stays. [NĐ 156/2026 Đ.10(1)]',
      '2026-07-07 Tiếp tục: ngày này được tính. Đã dừng 11 ngày không tính. / Resumed: this day counts. 11 days were not counted. [Luật Tố cáo 25/2018/QH14 Đ.34(1)(2)]',
      '2026-07-07 Trưng cầu giám định: từ ngày này không tính. / Expert examination: not counted from this day on. [NĐ 31/2019/NĐ-CP Đ.15(4)]',
      '2026-07-09 Tiếp tục: ngày này được tính. Đã dừng 2 ngày không tính. / Resumed: this day counts. 2 days were not counted. [NĐ 31/2019/NĐ-CP Đ.15(4)]',
      '2026-08-30 Gia hạn 20 ngày theo quyết định 15/QĐ: hạn 25/09/2026. / Extended by 20 days, decision 15/QĐ: due 2026-09-25. [Luật Tố cáo 25/2018/QH14 Đ.30(3)]',
      '2026-09-25 Kết thúc lúc 24:00. / Ends at 24:00. [BLDS 2015 Đ.148(6)]',
      '2026-09-28 Nếu ngày tiếp tục không được tính: hạn là 28/09/2026. / If the day of resumption is not counted: due 2026-09-28. [Luật Tố cáo 25/2018/QH14 Đ.34(1)(2); BLDS 2015 Đ.147(2)]',
      '2026-09-28 Nếu gia hạn tính từ ngày làm việc mà thời hạn trước đó đã chuyển đến: hạn là 28/09/2026. / If an extension runs from the working day the period before it had moved to: due 2026-09-28. [BLDS 2015 Đ.148(5); Luật Tố cáo 25/2018/QH14 Đ.30(1)]',
    ]);
  });
  it('leave the end open while the time stands still', () => {
    const question = {
      rule: 'TC-GQ',
      start: '2026-09-07',
      pauses: [['2026-09-20', null]],
      extensions: [{ days: 30, document: '12/QĐ', decided: '2026-09-25' }],
    };
    expect(told(question).slice(3)).toEqual([
      '2026-09-20 Tạm đình chỉ: từ ngày này không tính. / Suspended: not counted from this day on. [Luật Tố cáo 25/2018/QH14 Đ.34(1)(2)]',
      '2026-09-20 Đang tạm dừng: chưa xác định được hạn. / Still paused: no due date can be said. [Luật Tố cáo 25/2018/QH14 Đ.34(1)(2)]',
      '2026-09-25 Gia hạn 30 ngày theo quyết định 12/QĐ: hạn chưa xác định. / Extended by 30 days, decision 12/QĐ: due not known. [Luật Tố cáo 25/2018/QH14 Đ.30(2)]',
    ]);
  });
  it('name the ground of the rule itself', () => {
    const stopped = (rule: string) => told({ rule, start: '2026-07-01', pauses: [['2026-07-03', '2026-07-06']] })[3];
    expect(stopped('KN-TH')).toBe(
      '2026-07-03 Trở ngại khách quan: từ ngày này không tính. / Objective obstacle: not counted from this day on. [Luật Khiếu nại 02/2011/QH13 Đ.9]',
    );
    expect(stopped('KL2-TH')).toBe(
      '2026-07-03 Trở ngại khách quan: từ ngày này không tính. / Objective obstacle: not counted from this day on. [Luật Khiếu nại 02/2011/QH13 Đ.48 (đoạn 3)]',
    );
  });
  it('count of an obstacle that began before the event the days after it alone', () => {
    const steps = told({ rule: 'KN-TH', start: '2026-09-07', pauses: [['2026-08-20', '2026-10-01']] });
    expect(steps).toContainEqual(expect.stringContaining('Resumed: this day counts. 23 days were not counted.'));
  });
  it('name days off and days worked in exchange in their order, and the readings of the law', () => {
    const days = told({ rule: 'DANG-TC', start: '2026-08-03' }).slice(3);
    expect(days).toEqual([
      '2026-08-22 Ngày làm bù, được tính. / Worked in exchange, counted. [Lịch làm việc năm 2026, bản 1]',
      ...['2026-08-31', '2026-09-01', '2026-09-02', '2026-11-24'].map(
        (day) => `${day} Ngày nghỉ chính thức, không làm việc. / Official day off. [Lịch làm việc năm 2026, bản 1]`,
      ),
      '2026-12-10 Kết thúc lúc 24:00. / Ends at 24:00. [BLDS 2015 Đ.148(6)]',
    ]);
    expect(told({ rule: 'TC-GQ', start: '2026-08-01' }).slice(-3)).toEqual([
      '2026-08-31 Ngày cuối là ngày nghỉ: chuyển sang ngày làm việc tiếp theo 03/09/2026. / The last day is a day off: moved to the next working day 2026-09-03. [BLDS 2015 Đ.148(5)]',
      '2026-09-03 Kết thúc lúc 24:00. / Ends at 24:00. [BLDS 2015 Đ.148(6)]',
      '2026-08-31 Nếu ngày hoán đổi, nghỉ bù không phải ngày nghỉ lễ: hạn là 31/08/2026. / If exchanged and compensatory days are no holidays: due 2026-08-31. [BLDS 2015 Đ.148(5); BLLĐ 2019 Đ.112(1)]',
    ]);
    expect(told({ rule: 'KN1-TL-old', start: '2026-11-20' }).at(-1)).toBe(
      '2026-12-02 Cách hiểu khác của luật: hạn là 02/12/2026. / Another reading of the law: due 2026-12-02. [NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.16(1)]',
    );
  });
  it('say that a period runs backwards, that its end does not move back, and what is good practice', () => {
    expect(told({ rule: 'KN-DT', start: '2026-11-27' }).slice(2)).toEqual([
      '2026-11-27 Tính lùi từ ngày này: 5 ngày trước đó. / Counted back from this day: 5 days before. [NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.28(1); kỷ luật: Luật Khiếu nại Đ.53, Đ.55(3)]',
      '2026-11-22 Kết thúc lúc 24:00. / Ends at 24:00. [BLDS 2015 Đ.148(6)]',
      '2026-11-20 Hạn rơi vào ngày nghỉ và không lùi sớm hơn; nên làm xong trong ngày làm việc 20/11/2026. / The end is a day off and does not move back; good practice is to act by the working day 2026-11-20. [BLDS 2015 Đ.148(5)]',
      '2026-11-21 Cách hiểu khác của luật: hạn là 21/11/2026. / Another reading of the law: due 2026-11-21. [NĐ 124/2020 Đ.28(1): ít nhất 05 ngày trọn]',
    ]);
    expect(told({ rule: 'KN-DT', start: '2026-11-25' })).not.toContainEqual(expect.stringContaining('good practice'));
  });
  it('name the article of a fixed holiday where there is no notice', () => {
    expect(told({ rule: 'KN1-GQ', start: '2028-03-31' }).slice(3, 6)).toEqual([
      '2028-05-01 Ngày nghỉ chính thức, không làm việc. / Official day off. [BLLĐ 2019 Đ.112(1)]',
      '2028-05-02 Ngày nghỉ chính thức, không làm việc. / Official day off. [BLLĐ 2019 Đ.111(3)]',
      expect.stringContaining('2028-05-03'),
    ]);
  });
  it('ask for days of a whole month or a whole week', () => {
    const [looked, , asked] = told({ rule: 'TCD-NGAY-XA', start: '2026-11-20' });
    expect([looked, asked]).toEqual([
      '2026-11-20 Xét trọn tháng có ngày này. / Looked at: the whole month, with this day in it. [Luật Tiếp công dân 42/2013 (sửa đổi: Luật 136/2025/QH15) Đ.15(2)(d)]',
      '2026-11-20 Yêu cầu: ít nhất 2 ngày mỗi tháng. / Asked for: at least 2 days a month. [Luật Tiếp công dân 42/2013 (sửa đổi: Luật 136/2025/QH15) Đ.15(2)(d)]',
    ]);
    const [week, version, every] = told({ rule: 'TCD-NGAY-XA', start: '2026-06-10' });
    expect([week, version, every].map((step) => step?.replace(/ \[.*/, ''))).toEqual([
      '2026-06-10 Xét trọn tuần có ngày này. / Looked at: the whole week, with this day in it.',
      '2026-06-10 Áp dụng bản luat-42-2013 (hiệu lực từ 01/07/2014 đến 30/06/2026), chọn theo ngày xảy ra sự kiện 10/06/2026. / Version luat-42-2013 applies (in force from 2014-07-01 to 2026-06-30), chosen by the day of the event 2026-06-10.',
      '2026-06-10 Yêu cầu: ít nhất 1 ngày mỗi tuần. / Asked for: at least 1 day a week.',
    ]);
  });
  it('keep hours within their day, and never move what is not to be moved', () => {
    expect(told({ rule: 'TCD-TT-KN', start: '2026-12-01' }).filter((_, i) => i !== 1)).toEqual([
      '2026-12-01 Sự kiện: buổi tiếp công dân trực tuyến. / The event: online reception. [NĐ 154/2026/NĐ-CP Đ.23(1)]',
      '2026-12-01 Tính lùi từ ngày này: 1 giờ trước đó. / Counted back from this day: 1 hour before. [NĐ 154/2026/NĐ-CP Đ.23(1)]',
      '2026-12-01 Kết thúc trong ngày này, vào giờ nêu trên. / Ends within this day, at the hour said above. [NĐ 154/2026/NĐ-CP Đ.23(1)]',
    ]);
    expect(told({ rule: 'TCD-45', start: '2026-10-10' }).slice(-2)).toEqual([
      '2026-11-24 Kết thúc lúc 24:00, không chuyển sang ngày làm việc. / Ends at 24:00, and does not move to a working day. [BLDS 2015 Đ.148(6)]',
      '2026-11-25 Cách hiểu khác của luật: hạn là 25/11/2026. / Another reading of the law: due 2026-11-25. [BLDS 2015 Đ.148(5)]',
    ]);
  });
  it('say where no official calendar is known, and where the period stands still there', () => {
    expect(told({ rule: 'TC-GQ', start: '2027-12-20' }).at(-1)).toBe(
      '2028-01-19 Chưa có lịch làm việc chính thức cho toàn bộ thời gian này: ở đó chỉ trừ thứ Bảy, Chủ nhật và các ngày lễ cố định của luật. / There is no official calendar for part of this time: only weekends and the fixed holidays of the law were left out there. [Lịch làm việc chính thức]',
    );
  });
});

describe('the words of a refusal', () => {
  const refused = (question: object): [string, string] => {
    try {
      explain(question, officialYears);
    } catch (error) {
      if (error instanceof RuleBroken) return [error.text.vi, error.text.en];
      throw error;
    }
    throw new Error('It was answered.');
  };
  it('name the rule that was in force, where there was one', () => {
    expect(refused({ rule: 'KN1-TL', start: '2026-02-13' })).toEqual([
      'Quy tắc KN1-TL không có hiệu lực vào ngày 13/02/2026 (hiệu lực từ 01/07/2026). Khi đó áp dụng KN1-TL-old.',
      'Rule KN1-TL is not in force on 2026-02-13 (in force from 2026-07-01). Rule KN1-TL-old was.',
    ]);
    expect(refused({ rule: 'TC-GQ', start: '2018-12-31' })).toEqual([
      'Quy tắc TC-GQ không có hiệu lực vào ngày 31/12/2018 (hiệu lực từ 01/01/2019).',
      'Rule TC-GQ is not in force on 2018-12-31 (in force from 2019-01-01).',
    ]);
  });
  it('name no other rule of the family that was not in force either', () => {
    expect(refused({ rule: 'KN1-GQ', start: '2012-06-30' })[1]).toBe(
      'Rule KN1-GQ is not in force on 2012-06-30 (in force from 2012-07-01).',
    );
  });
  it('repeat no more of an unknown rule than its beginning', () => {
    const id = 'ABCDEFGHIJ'.repeat(5);
    expect(refused({ rule: id, start: '2026-02-13' })).toEqual([
      `Không có quy tắc “${id.slice(0, 40)}”. Xem danh mục quy tắc.`,
      `There is no rule “${id.slice(0, 40)}”. See the catalogue of rules.`,
    ]);
  });
  it('name the article of the extension that is not allowed', () => {
    const extensions = [{ days: 30, document: '12/QĐ', decided: '2026-09-25' }];
    expect(refused({ rule: 'TC-GQ', start: '2026-09-07', extensions, facts: { complex: false } })).toEqual([
      'Thời hạn TC-GQ của vụ việc này được gia hạn 0 lần, mỗi lần không quá 30 ngày (Luật Tố cáo 25/2018/QH14 Đ.30(1)(2)).',
      'For this case, period TC-GQ may be extended 0 time(s) by at most 30 days each (Luật Tố cáo 25/2018/QH14 Đ.30(1)(2)).',
    ]);
  });
});
