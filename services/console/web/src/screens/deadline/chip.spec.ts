import type { Due, Text } from '../../api/answers.js';
import { fill, wordsIn } from '../../words/test-words.js';
import { chipFace, earlyMark, mark45Face, situationOf } from './chip.js';

const rule = (name: Text): string => name.vi;
const clock = (changes: Partial<Due> = {}): Due => ({
  rule: 'KN1-TL',
  name: { vi: 'thời hạn thụ lý khiếu nại', en: 'acceptance of a complaint' },
  unitOfCount: 'working-days',
  due: '2026-12-02',
  lateFrom: '2026-12-02T17:00:00.000Z',
  status: 'running',
  daysLeft: 7,
  left: 5,
  elapsed: null,
  length: null,
  ...changes,
});
const calendar = (changes: Partial<Due> = {}): Due =>
  clock({ unitOfCount: 'calendar-days', left: 12, daysLeft: 12, ...changes });

const everySituation: Due[] = [
  clock(),
  calendar(),
  clock({ status: 'due-soon', left: 2, daysLeft: 2 }),
  clock({ daysLeft: 0, left: 0 }),
  clock({ status: 'overdue', daysLeft: -6, left: -3 }),
  clock({ status: 'paused', elapsed: 10, length: 30 }),
  clock({ status: 'met' }),
  clock({ status: 'late', daysLeft: -4, left: -4 }),
  clock({ status: 'cancelled' }),
  clock({ recomputing: true }),
  clock({ due: null, daysLeft: null, left: null }),
];

describe('a deadline chip', () => {
  it('speaks in the unit of its clock', () => {
    expect(fill('vi', chipFace(clock(), rule).text)).toBe('còn 5 ngày LV');
    expect(fill('vi', chipFace(calendar(), rule).text)).toBe('còn 12 ngày');
    expect(fill('vi', chipFace(clock({ status: 'overdue', daysLeft: -5, left: -3 }), rule).text)).toBe('trễ 3 ngày LV');
    expect(fill('vi', chipFace(clock({ daysLeft: 0, left: 0 }), rule).text)).toBe('hôm nay');
  });
  it('never calls calendar days working days', () => {
    expect(fill('vi', chipFace(clock({ left: null }), rule).text)).toBe('còn 7 ngày');
  });
  it('says in that unit too how late something was done', () => {
    // Due Wednesday 02/12/2026, done Tuesday 08/12: four working days, six days of the calendar.
    const late = { status: 'late', daysLeft: -6 } as const;
    const shown = (language: 'vi' | 'en', due: Due): string => fill(language, chipFace(due, rule).text);
    expect(shown('vi', clock({ ...late, left: -4 }))).toBe('xong, trễ 4 ngày LV');
    expect(shown('en', clock({ ...late, left: -4 }))).toBe('done, 4 working days late');
    expect(shown('en', clock({ ...late, daysLeft: -1, left: -1 }))).toBe('done, 1 working day late');
    expect(shown('vi', calendar({ ...late, left: -6 }))).toBe('xong, trễ 6 ngày');
    expect(shown('vi', clock({ ...late, left: null }))).toBe('xong, trễ 6 ngày');
    expect(shown('vi', clock({ ...late, daysLeft: 0, left: 0 }))).toBe('xong, trễ hạn');
  });
  it('says how far a paused clock ran', () => {
    const { more } = chipFace(calendar({ status: 'paused', elapsed: 10, length: 30 }), rule);
    expect(more && fill('vi', more)).toBe('đã chạy 10/30 ngày');
  });
  it('has a full accessible name', () => {
    expect(fill('vi', chipFace(clock(), rule).name)).toBe(
      'Còn 5 ngày làm việc, hạn 02/12/2026, thời hạn thụ lý khiếu nại',
    );
  });
  it('names the due date in every situation that has one', () => {
    for (const due of everySituation.filter((one) => one.due !== null)) {
      for (const language of ['vi', 'en'] as const)
        expect(fill(language, chipFace(due, rule).name)).toContain('02/12/2026');
    }
  });
  it('is told apart without colour: no two situations share words and shape', () => {
    const seen = [null, ...everySituation].map((due) => {
      const { shape, text } = chipFace(due, rule);
      return `${shape} ${fill('vi', text)}`;
    });
    expect(new Set(seen).size).toBe(seen.length);
  });
  it('takes the situation from the server alone', () => {
    expect(situationOf(clock({ status: 'running', daysLeft: -1 }))).toBe('far');
    expect(situationOf(clock({ status: 'overdue', daysLeft: 1 }))).toBe('late');
  });
});

describe('marks beside a chip', () => {
  it('show the earlier of two readings, while it runs', () => {
    const early = earlyMark(clock({ warnBy: '2026-11-30' }));
    expect(early && fill('vi', early)).toBe('mốc sớm 30/11');
    expect(earlyMark(clock({ warnBy: '2026-12-02' }))).toBeUndefined();
    expect(earlyMark(clock({ warnBy: '2026-11-30', status: 'overdue' }))).toBeUndefined();
  });
  it('show the 45 days', () => {
    expect(
      fill('vi', mark45Face({ on: '2026-12-07', passed: false, daysLeft: 12 })?.text ?? { key: 'chip.none' }),
    ).toBe('mốc 45 ngày: còn 12 ngày');
    expect(mark45Face({ on: '2026-11-20', passed: true })?.shape).toBe('■');
    expect(mark45Face(null)).toBeUndefined();
  });
});

describe('words of chips', () => {
  it('are the same set in both languages', () => {
    const chips = (language: 'vi' | 'en') =>
      [
        ...new Set(
          Object.keys(wordsIn(language))
            .filter((key) => key.startsWith('chip.'))
            .map((key) => key.replace(/_(one|other)$/, '')),
        ),
      ].sort();
    expect(chips('en')).toEqual(chips('vi'));
  });
});
