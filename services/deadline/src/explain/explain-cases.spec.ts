import { RuleBroken } from '@cau-noi/rules';
import { officialCalendars } from '../../test/official-calendars.js';
import { lifecycleRules } from '../catalogue/lifecycle-rules.js';
import { rules } from '../law/rules.js';
import { explain, type Explanation } from './explain.js';

const ask = (rule: string, start: string, more: object = {}): Explanation =>
  explain({ rule, start, ...more }, officialCalendars);
/** Due date and the days of doubts of a code, or the code of a refusal. */
const answer = (rule: string, start: string, more: object = {}) => {
  try {
    const { due, warnBy, overdueAfter } = ask(rule, start, more);
    return [due, warnBy, overdueAfter];
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
};
const paused = (from: string, to: string | null) => ({ pauses: [[from, to]] });
const others = ({ doubts }: Explanation) =>
  doubts.flatMap(({ code, due }) => (code === 'other-reading' || code === 'pause-without-basis' ? [due] : []));

describe('a period that moved to the next working day', () => {
  it.each([
    ['2026-09-04', '2026-10-05', '2026-10-12', '2026-10-12'],
    ['2026-09-04', '2026-10-05', '2026-10-10', '2026-10-12'],
    ['2026-09-03', '2026-10-04', '2026-10-05', '2026-10-05'],
    ['2026-09-03', '2026-10-05', '2026-10-07', '2026-10-07'],
    ['2026-10-25', '2026-11-25', '2026-11-30', '2026-11-30'],
    ['2026-08-01', '2026-09-03', '2026-09-04', '2026-09-04'],
  ])('and began on %s still runs there: a pause from %s to %s makes it end on %s', (start, from, to, due) => {
    expect(ask('TC-GQ', start, paused(from, to)).due).toBe(due);
  });
  it('is over on the day after, and has no end while the pause lasts', () => {
    expect(answer('TC-GQ', '2026-09-04', paused('2026-10-06', '2026-10-12'))).toBe('pause-outside-period');
    expect(ask('TC-GQ', '2026-09-04', paused('2026-10-05', null)).due).toBeNull();
  });
});

describe('a period that runs back', () => {
  it.each([
    ['KN-DT', '2026-10-16', '2026-10-11'],
    ['KN-DT', '2026-11-29', '2026-11-24'],
    ['TCD-LICH', '2026-12-02', '2026-11-25'],
    ['KN2-CK-TB', '2026-10-12', '2026-10-07'],
    ['KN2-CK-TB', '2026-09-04', '2026-08-27'],
    ['KN2-CK-TB', '2019-05-02', '2019-04-24'],
  ])('%s to %s ends on %s and not before', (rule, start, due) => {
    expect(ask(rule, start).due).toBe(due);
  });
  it('of three working days for the meeting stands beside three days by the calendar', () => {
    expect(answer('KN2-CK-TB', '2026-10-12')).toEqual(['2026-10-07', '2026-10-07', '2026-10-09']);
    expect(others(ask('KN2-CK-TB', '2026-10-12'))).toEqual(['2026-10-09']);
    expect(others(ask('KN2-CK-TB', '2026-10-16'))).toEqual([]);
    expect(ask('KN2-CK-TB', '2026-10-12').article).toContain('Đ.12(2)');
  });
  it('of five days for the dialogue may mean five clear days', () => {
    expect(answer('KN-DT', '2026-10-16')).toEqual(['2026-10-11', '2026-10-10', '2026-10-11']);
  });
});

describe('an obstacle', () => {
  it.each([
    ['KN-TH', '2026-09-07', '2026-08-20', '2026-10-01', '2026-12-29'],
    ['KL1-TH', '2026-09-07', '2026-09-10', '2026-09-20', '2026-10-02'],
    ['KL1-TH', '2026-09-07', '2026-09-01', '2026-09-20', '2026-10-05'],
    ['KL2-TH', '2026-09-07', '2026-09-10', '2026-09-12', '2026-09-21'],
    ['KL2-TH-BTV', '2026-09-07', '2026-08-01', '2026-09-17', '2026-10-16'],
  ])('is counted out of %s from %s: %s to %s leads to %s', (rule, start, from, to, due) => {
    expect(ask(rule, start, paused(from, to)).due).toBe(due);
    expect(ask(rule, start, paused(from, to)).doubts.map(({ code }) => code)).not.toContain('pause-without-basis');
  });
  it('that was over before the event is outside the period', () => {
    expect(answer('KN-TH', '2026-09-07', paused('2026-08-01', '2026-09-07'))).toBe('pause-outside-period');
  });
});

describe('a ground to pause', () => {
  const grounds: Record<string, string[]> = {
    obstacle: ['KN-TH', 'KL1-TH', 'KL2-TH', 'KL2-TH-BTV', 'TTHC-KK', 'TTHC-KK-QH'],
    suspension: [
      ...['KN1-GQ', 'KN1-GQ-PT', 'KN1-GQ-VX', 'KN1-GQ-VX-PT', 'KN2-GQ', 'KN2-GQ-PT', 'KN2-GQ-VX', 'KN2-GQ-VX-PT'],
      ...['KL1-GQ', 'KL1-GQ-PT', 'KL2-GQ', 'KL2-GQ-PT', 'TC-GQ', 'TC-GH1', 'TC-GH2'],
    ],
    examination: ['TC-GQ', 'TC-GH1', 'TC-GH2'],
  };
  it.each(rules.map(({ id, pauses, versions }) => [id, pauses, versions.at(-1)!] as const))(
    'is known to %s exactly where its law has one',
    (id, pauses, { from, until }) => {
      const known = Object.keys(grounds).filter((ground) => grounds[ground]?.includes(id));
      expect(pauses.map(({ ground }) => ground).sort()).toEqual(known.sort());
      const start = until?.day ?? (from > '2026-09-07' ? from : '2026-09-07');
      const day = start.slice(0, 8) + String(Number(start.slice(8)) + 1).padStart(2, '0');
      const asked = until ? { pauses: [[start, null]] } : { pauses: [[start, day]] };
      if (known.length === 0) expect(answer(id, start, asked)).toBe('pause-not-allowed');
      else expect(answer(id, start, asked)).not.toBe('pause-not-allowed');
      if (!known.includes('examination')) {
        expect(answer(id, start, { facts: { examinations: [[start, null]] } })).toBe('pause-not-allowed');
      }
    },
  );
  it.each(['TC-XLBD', 'KN1-TL', 'KN2-TH', 'KN1-HL', 'TCD-TL', 'DANG-TC', 'TCD-45'])('%s has none', (rule) => {
    expect(answer(rule, '2026-09-07', paused('2026-09-09', '2026-09-20'))).toBe('pause-not-allowed');
    expect(answer(rule, '2026-09-07', paused('2026-09-09', '2026-09-09'))).not.toBe('pause-not-allowed');
    const both = [
      ['2026-09-09', '2026-09-20'],
      ['2026-09-10', null],
    ];
    expect(answer(rule, '2026-09-07', { pauses: both })).toBe('pause-not-allowed');
  });
});

describe('a suspension before the law knew it', () => {
  it('stands beside the reading that nothing was suspended, which is warned about', () => {
    const asked = ask('KN1-GQ', '2026-06-01', paused('2026-06-05', '2026-06-20'));
    expect(asked).toMatchObject({ due: '2026-07-16', warnBy: '2026-07-01' });
    expect(asked.doubts).toContainEqual(expect.objectContaining({ code: 'pause-without-basis', due: '2026-07-01' }));
  });
  it('is warned about by that reading also while it lasts', () => {
    expect(answer('KN1-GQ', '2026-06-01', paused('2026-06-05', null))).toEqual([null, '2026-07-01', null]);
    expect(answer('KN2-GQ', '2026-05-04', paused('2026-06-05', null))).toEqual([null, '2026-06-18', null]);
  });
  it('is no doubt since then, but for discipline it stays one', () => {
    expect(answer('KN1-GQ', '2026-07-01', paused('2026-07-02', null))).toEqual([null, null, null]);
    expect(answer('KL1-GQ', '2026-07-01', paused('2026-07-02', null))).toEqual([null, '2026-07-31', null]);
    const [unsure] = ask('KL1-GQ', '2026-07-01', paused('2026-07-02', null)).doubts;
    expect(unsure).toMatchObject({ code: 'other-reading', article: expect.stringContaining('Chương IV') });
    expect(others(ask('KL1-GQ', '2026-06-01', paused('2026-06-05', null)))).toEqual(['2026-07-01']);
    expect(ask('KL2-GQ', '2026-09-07', paused('2026-09-10', '2026-09-14'))).toMatchObject({
      due: '2026-10-12',
      warnBy: '2026-10-07',
    });
  });
});

describe('the days the law itself has off', () => {
  it.each([
    ['KN1-GQ', '2028-03-31', '2028-05-03'],
    ['TC-GQ', '2028-08-03', '2028-09-05'],
    ['TC-GQ', '2027-12-02', '2028-01-04'],
    ['TC-GQ', '2028-10-25', '2028-11-27'],
    ['TC-GQ', '2031-10-25', '2031-11-25'],
    ['TC-GQ', '2024-08-03', '2024-09-04'],
    ['TC-XLBD', '2028-04-27', '2028-05-10'],
  ])('move %s from %s to %s, without a notice', (rule, start, due) => {
    expect(ask(rule, start).due).toBe(due);
  });
  it('leave Tết a doubt', () => {
    expect(ask('TC-GQ', '2028-01-03').doubts).toContainEqual(
      expect.objectContaining({ code: 'calendar-missing', due: null }),
    );
  });
  it('do not know of 24/11 before its law', () => {
    expect(ask('TC-GQ', '2025-10-25').due).toBe('2025-11-24');
    expect(ask('TC-GQ', '2028-10-25', { asOf: '2026-06-30' }).due).toBe('2028-11-24');
    expect(ask('TC-GQ', '2028-10-25', { asOf: '2026-07-01' }).due).toBe('2028-11-27');
  });
  it.each([
    ['TC-GQ', '2019-03-30', '2019-05-02'],
    ['TC-GQ', '2020-12-27', '2021-01-26'],
    ['TC-GQ', '2021-01-12', '2021-02-17'],
    ['TC-GQ', '2022-01-05', '2022-02-07'],
    ['TC-GQ', '2023-03-30', '2023-05-04'],
    ['TC-XLBD', '2024-04-26', '2024-05-09'],
    ['TC-XLBD', '2020-01-21', '2020-02-06'],
  ])('and the calendars of 2019 to 2024 are history: %s from %s to %s', (rule, start, due) => {
    expect(ask(rule, start)).toMatchObject({ due, doubts: expect.not.arrayContaining([{ code: 'calendar-missing' }]) });
  });
});

describe('a text that was not read', () => {
  it.each(rules.flatMap(({ id, versions }) => versions.map((version) => [id, version] as const)))(
    '%s says so exactly where its confidence is C or D',
    (id, { confidence, from }) => {
      const start = from > '2019-01-01' ? from : '2019-01-07';
      const codes = ask(id, start).doubts.map(({ code }) => code);
      const version = rules.find((rule) => rule.id === id)!.versions.findLast((each) => each.from <= start)!;
      expect(codes.includes('text-not-read')).toBe(['C', 'D'].includes(version.confidence));
      if (start === from) expect(version.confidence).toBe(confidence);
    },
  );
});

describe('readings of the law beside each other', () => {
  const extension = (decided: string, days = 30) => ({ days, document: `QĐ ${decided}`, decided });

  it('the day of resumption may not count', () => {
    expect(answer('TC-GQ', '2026-09-07', paused('2026-09-10', '2026-09-14'))).toEqual([
      '2026-10-12',
      '2026-10-12',
      '2026-10-12',
    ]);
    expect(answer('TC-GQ', '2026-09-07', paused('2026-09-10', '2026-09-15'))).toEqual([
      '2026-10-12',
      '2026-10-12',
      '2026-10-13',
    ]);
    expect(others(ask('KN1-GQ', '2026-09-07', paused('2026-09-10', '2026-09-15')))).toEqual(['2026-10-13']);
    expect(others(ask('KN-TH', '2026-09-07', paused('2026-09-10', '2026-09-15')))).toEqual([]);
    const examined = ask('TC-GQ', '2026-09-07', { facts: { examinations: [['2026-09-10', '2026-09-15']] } });
    expect(examined.doubts).toMatchObject([{ due: '2026-10-13', article: expect.stringContaining('Đ.15(4)') }]);
  });
  it('an extension may run from the end that moved', () => {
    expect(others(ask('TC-GQ', '2026-09-04', { extensions: [extension('2026-10-02')] }))).toEqual(['2026-11-04']);
    expect(others(ask('TC-GQ', '2026-09-07', { extensions: [extension('2026-10-02')] }))).toEqual([]);
    const stopped = { extensions: [extension('2026-10-02')], pauses: [['2026-10-20', null]] };
    expect(others(ask('TC-GQ', '2026-09-04', stopped))).toEqual([]);
  });
  it('the unit of an extension of the Party is said, and the other one stands beside it', () => {
    const asked = ask('DANG-TC', '2026-01-05', { extensions: [extension('2026-03-02')] });
    expect(asked).toMatchObject({ due: '2026-07-01', warnBy: '2026-06-19', overdueAfter: '2026-07-01' });
    expect(asked.steps.map(({ vi }) => vi)).toContainEqual(expect.stringContaining('Gia hạn 30 ngày làm việc'));
    expect(others(asked)).toEqual(['2026-06-19']);
  });
  it('the 45 days may move from a day off', () => {
    expect(answer('TCD-45', '2026-10-10')).toEqual(['2026-11-24', '2026-11-24', '2026-11-25']);
    expect(answer('TCD-45', '2026-10-12')).toEqual(['2026-11-26', '2026-11-26', '2026-11-26']);
  });
  it('24/11 on a weekend may be made up for', () => {
    expect(answer('TC-GQ', '2029-10-27')).toEqual(['2029-11-26', '2029-11-26', '2029-11-27']);
    expect(answer('TC-GQ', '2030-10-26')).toEqual(['2030-11-25', '2030-11-25', '2030-11-26']);
    expect(answer('TC-GQ', '2029-10-29')).toEqual(['2029-11-28', '2029-11-28', '2029-11-28']);
  });
  it('a complex case without a record may have the plain period', () => {
    expect(answer('KN1-GQ', '2026-09-07', { facts: { complex: true } })).toEqual([
      '2026-10-22',
      '2026-10-07',
      '2026-10-22',
    ]);
    expect(answer('KN1-GQ', '2026-09-07', { facts: { complex: true, remote: true } })).toEqual([
      '2026-11-06',
      '2026-10-22',
      '2026-11-06',
    ]);
    expect(others(ask('KN1-GQ', '2026-09-07', { facts: { criteria: ['a'] } }))).toEqual([]);
    expect(others(ask('KN1-GQ', '2026-06-30', { facts: { complex: true } }))).toEqual([]);
    expect(others(ask('KN1-GQ', '2026-07-01', { facts: { complex: true } }))).toEqual(['2026-07-31']);
    const records = { complex: { date: '2026-09-08', document: '5/BC' } };
    expect(others(ask('KN1-GQ', '2026-09-07', { facts: { complex: true, records } }))).toEqual([]);
    expect(others(ask('KN1-GQ-PT', '2026-09-07'))).toEqual([]);
  });
  it('a decision may have no effect before the window from its receipt has ended', () => {
    expect(others(ask('KN1-HL', '2026-09-07'))).toEqual([null]);
    expect(others(ask('KN1-HL', '2026-09-07', { facts: { receivedOn: '2026-09-07' } }))).toEqual([]);
    expect(answer('KN1-HL', '2026-09-07', { facts: { receivedOn: '2026-09-10' } })).toEqual([
      '2026-10-07',
      '2026-10-07',
      '2026-10-12',
    ]);
    expect(answer('KN1-HL', '2026-09-07', { facts: { remote: true, receivedOn: '2026-09-10' } })).toEqual([
      '2026-10-22',
      '2026-10-22',
      '2026-10-26',
    ]);
    expect(others(ask('KL-HL', '2026-09-07', { facts: { receivedOn: '2026-09-10' } }))).toEqual([]);
    expect(others(ask('KN1-HL', '2026-09-07', { facts: { receivedOn: '2011-01-04' } }))).toEqual([]);
    expect(others(ask('KN2-HL', '2026-09-07'))).toEqual([]);
    expect(others(ask('TC-GQ', '2026-09-07', { facts: { receivedOn: '2026-09-10' } }))).toEqual([]);
  });
});

describe('the sources', () => {
  it.each([
    ['KN2-CK', '2026-09-07', /^NĐ 124\/2020.* Đ\.12\(1\)/],
    ['KN2-CK', '2019-09-09', /^NĐ 75\/2012.* Đ\.12\(1\)/],
    ['KN2-CK-NY', '2026-09-07', /^NĐ 124\/2020.* Đ\.12/],
    ['TCD-NGAY-HUYEN', '2025-05-05', /Đ\.13\(5\)/],
    ['DANG-TB', '2026-09-07', /Đ\.5/],
    ['DANG-TC', '2026-09-07', /chưa đọc được/],
    ['DANG-TC-TW', '2026-09-07', /chưa đọc được/],
  ])('of %s on %s is %s', (rule, start, article) => {
    expect(ask(rule, start).article).toMatch(article);
  });
  it('of the second dialogue is the statute since 2012', () => {
    expect(lifecycleRules.find(({ id }) => id === 'KN-DT2')).toMatchObject({
      from: '2012-07-01',
      article: expect.stringContaining('Đ.39'),
    });
  });
  it('let a decision to go on with a denunciation be sent by no period of TC-TDC', () => {
    expect(ask('TC-TDC', '2026-09-07').steps[0]?.vi).not.toContain('tiếp tục');
  });
});
