import { officialYears } from '@cau-noi/calendar';
import { aCorrection, aDocument, aMark, anAcceptance, aRegistration, caseId } from '../../test/facts.js';
import { calendarOf } from '../calendars/calendar.js';
import { stepsOfClock } from '../clock-view/clock-account.js';
import { derive } from '../clocks/case-clocks.js';
import { explain } from '../explain/explain.js';

const why = (question: object): string | undefined => {
  const step = explain(question, officialYears).steps[2]!;
  return `${step.date} ${step.vi} / ${step.en} [${step.article}]`;
};

describe('why a variant applies', () => {
  it.each([
    [
      'complex, by the criteria that were ticked',
      { rule: 'KN1-GQ', start: '2026-09-07', facts: { criteria: ['a', 'đ'] } },
      '2026-09-07 Vụ việc phức tạp theo tiêu chí a (một nội dung, xác minh từ hai nơi), đ (trách nhiệm quản lý của nhiều cơ quan). / Complex by criterion a (one content, to be verified in two places or more), đ (several agencies are responsible). [NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.3a]',
    ],
    [
      'complex, by the record of a later day',
      {
        rule: 'KN2-GQ',
        start: '2026-09-07',
        facts: { criteria: ['c'], records: { complex: { date: '2026-09-10', document: '12/BC' } } },
      },
      '2026-09-10 Vụ việc phức tạp theo tiêu chí c (nhiều người hoặc quyền lợi nhiều người), ghi nhận tại văn bản 12/BC ngày 10/09/2026. / Complex by criterion c (many people, or the interests of many), recorded in 12/BC of 2026-09-10. [NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.3a]',
    ],
    [
      'complex, without a criterion',
      { rule: 'KN1-GQ', start: '2026-09-07', facts: { complex: true } },
      '2026-09-07 Vụ việc phức tạp, không nêu tiêu chí. / Complex, no criterion was named. [NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.3a]',
    ],
    [
      'complex, by the statute alone before the criteria were written',
      { rule: 'KN1-GQ-PT', start: '2025-09-08' },
      '2025-09-08 Áp dụng cho vụ việc phức tạp. / For complex cases. [Luật Khiếu nại 02/2011/QH13 Đ.28]',
    ],
    [
      'a remote area',
      { rule: 'KN1-HL', start: '2026-09-07', facts: { remote: true } },
      '2026-09-07 Vùng sâu, vùng xa đi lại khó khăn. / Remote area that is hard to reach. [Luật Khiếu nại 02/2011/QH13 Đ.44(1)]',
    ],
    [
      'several places',
      { rule: 'TC-XLBD', start: '2026-09-07', facts: { severalPlaces: true, delegated: true } },
      '2026-09-07 Phải xác minh tại nhiều nơi. / To be verified in several places. [Luật Tố cáo 25/2018/QH14 Đ.24(1)]',
    ],
    [
      'a verification that was delegated',
      {
        rule: 'TC-XLBD',
        start: '2026-09-07',
        facts: { delegated: true, records: { delegated: { date: '2026-09-08' } } },
      },
      '2026-09-08 Ủy quyền xác minh, ghi nhận ngày 08/09/2026. / The verification was delegated, recorded on 2026-09-08. [Luật Tố cáo 25/2018/QH14 Đ.24(1)]',
    ],
    [
      'a dismissal',
      { rule: 'KL2-TH', start: '2026-09-07', facts: { dismissal: true } },
      '2026-09-07 Bị kỷ luật buộc thôi việc. / Dismissed from service. [Luật Khiếu nại 02/2011/QH13 Đ.48]',
    ],
    [
      'the criteria that let a denunciation be extended',
      {
        rule: 'TC-GQ',
        start: '2026-09-07',
        extensions: [{ days: 30, document: '12/QĐ', decided: '2026-09-20' }],
        facts: { criteria: ['d'] },
      },
      '2026-09-07 Vụ việc phức tạp theo tiêu chí d (có yếu tố nước ngoài). / Complex by criterion d (a foreign element). [NĐ 31/2019/NĐ-CP Đ.3]',
    ],
  ])('is %s', (_case, question, text) => {
    expect(why(question)).toBe(text);
  });
  it('is both facts where a variant needs both', () => {
    const { steps } = explain(
      { rule: 'KN1-GQ', start: '2026-09-07', facts: { remote: true, criteria: ['g'] } },
      officialYears,
    );
    expect(steps.slice(2, 4).map(({ vi }) => vi)).toEqual([
      'Vụ việc phức tạp theo tiêu chí g (chứng cứ mâu thuẫn, cần ý kiến chuyên môn).',
      'Vùng sâu, vùng xa đi lại khó khăn.',
    ]);
  });
  it('is not said where none does', () => {
    const ordinary = { rule: 'KN1-GQ', start: '2026-09-07', facts: { remote: false, complex: false } };
    expect(explain(ordinary, officialYears).steps).toHaveLength(4);
    expect(
      explain({ rule: 'TC-GQ', start: '2026-09-07', facts: { criteria: ['a'] } }, officialYears).steps[2]?.vi,
    ).toBe('Tính từ ngày này: 30 ngày.');
  });
  it('names the record of a live case: its paper and its day', () => {
    const facts = [
      aRegistration('2026-09-01'),
      anAcceptance('2026-09-07'),
      { ...aMark('2026-09-10', ['b']), document: aDocument('12/BC', '2026-09-10') },
      { ...aCorrection('2026-09-12', { remote: true }), document: aDocument('15/TB', '2026-09-12') },
    ];
    const calendar = calendarOf(officialYears);
    const live = derive(facts, calendar).find(({ family }) => family === 'KN1-GQ')!;
    const steps = stepsOfClock({ ...live, id: 'x', caseId, warned: [], overdueAt: null }, calendar);
    expect(steps.slice(2, 4)).toMatchObject([
      { date: '2026-09-10', vi: expect.stringContaining('ghi nhận tại văn bản 12/BC ngày 10/09/2026') as string },
      { date: '2026-09-12', vi: expect.stringContaining('ghi nhận tại văn bản 15/TB ngày 12/09/2026') as string },
    ]);
  });
});

describe('the records of facts, as a question', () => {
  it.each([
    [{ complex: {} }, 'facts.records.complex.date'],
    [{ complex: { date: '2026-09-10', number: 1 } }, 'facts.records.complex.number'],
    [{ remote: { date: '2026-09-10', document: 1 } }, 'facts.records.remote.document'],
    [{ elsewhere: { date: '2026-09-10' } }, 'facts.records.elsewhere'],
    [{ complex: null }, 'facts.records.complex'],
    [[], 'facts.records'],
  ])('%j is refused at %s', (records, field) => {
    expect(() => explain({ rule: 'KN1-GQ', start: '2026-09-07', facts: { records } }, officialYears)).toThrow(
      expect.objectContaining({ code: 'invalid-input', params: { field } }) as Error,
    );
  });
});
