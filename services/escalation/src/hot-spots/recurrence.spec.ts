import { recurrenceInWords, sentenceOf } from './recurrence.js';

describe('how rarely chance does it, in words', () => {
  it.each([
    [0.4, 'khoảng 1 lần trong 1 ngày', 'about once in a day'],
    [20, 'khoảng 1 lần trong 20 ngày', 'about once in 20 days'],
    [425, 'khoảng 1 lần trong 14 tháng', 'about once in 14 months'],
    [1100, 'khoảng 1 lần trong 3 năm', 'about once in 3 years'],
    [1e9, 'chưa đến 1 lần trong 100 năm', 'less than once in 100 years'],
  ])('%d days', (days, vi, en) => {
    expect(recurrenceInWords(days)).toEqual({ vi: `chỉ gặp ngẫu nhiên ${vi}`, en: `by chance only ${en}` });
  });
});

describe('a warning as a sentence', () => {
  const warning = {
    at: new Date('2026-06-09T02:00:00Z'),
    province: 'P1',
    place: 'C1',
    subject: 'land-housing',
    people: 6,
    window: 14,
    expected: 0.4,
    p: 1e-5,
    recurrenceDays: 425,
    petitions: [],
  };
  it('says how many came, how many come as a rule, and how rare that is', () => {
    expect(sentenceOf(warning)).toEqual({
      vi: '6 người trong 14 ngày; thường 0,4; chỉ gặp ngẫu nhiên khoảng 1 lần trong 14 tháng ở tỉnh này.',
      en: '6 people in 14 days; usually 0.4; by chance only about once in 14 months in this province.',
    });
  });
  it('has little for little, and no decimals for much', () => {
    expect(sentenceOf({ ...warning, expected: 0.03 }).vi).toContain('thường <0,1;');
    expect(sentenceOf({ ...warning, expected: 12.4 }).en).toContain('usually 12;');
  });
});
