import { RuleBroken } from '@cau-noi/rules';
import { officialCalendars } from '../../test/official-calendars.js';
import { explain } from './explain.js';

const ask = (question: object) => explain(question, officialCalendars);
const refused = (question: unknown): RuleBroken => {
  try {
    explain(question, officialCalendars);
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error('It was answered.');
};
const period = { rule: 'TC-GQ', start: '2026-09-07' };
const extension = (decided: string, over: object = {}) => ({ days: 30, document: '12/QĐ', decided, ...over });

describe('the statute beside the decree', () => {
  it('is warned about by its own date and late by that of the decree, since the decree is in force', () => {
    expect(ask({ rule: 'KN1-TL-old', start: '2026-11-20' })).toMatchObject({
      due: '2026-11-30',
      warnBy: '2026-11-30',
      overdueAfter: '2026-12-02',
      doubts: [{ code: 'other-reading', due: '2026-12-02' }, { code: 'text-not-read' }],
    });
    expect(ask({ rule: 'KN1-TL-old', start: '2026-06-22' })).toMatchObject({ overdueAfter: '2026-07-02', doubts: [] });
  });
});

describe('a period that a superior started again', () => {
  const taken = { ...period, facts: { takenOver: '2026-09-21' } };

  it('forgets what happened before, which had to fit then', () => {
    const plain = ask(taken);
    expect(plain).toMatchObject({ start: '2026-09-21', due: '2026-10-21' });
    expect(ask({ ...taken, pauses: [['2026-09-10', '2026-09-15']], extensions: [extension('2026-09-20')] }).due).toBe(
      plain.due,
    );
    expect(refused({ ...taken, pauses: [['2026-09-05', '2026-09-06']] }).code).toBe('pause-outside-period');
  });
  it('is moved by what came from that day on', () => {
    expect(ask({ ...taken, pauses: [['2026-09-21', '2026-09-24']] }).due).toBe('2026-10-23');
    expect(ask({ ...taken, pauses: [['2026-10-01', '2026-10-06']] }).due).toBe('2026-10-26');
    expect(ask({ ...taken, extensions: [extension('2026-09-21')] }).due).toBe('2026-11-20');
  });
  it('may start again on the very day it began', () => {
    expect(ask({ ...period, facts: { takenOver: '2026-09-07' } }).due).toBe('2026-10-07');
    expect(refused({ ...period, facts: { takenOver: '2026-09-06' } }).code).toBe('take-over-not-allowed');
    expect(refused({ ...period, rule: 'KN1-GQ', facts: { takenOver: '2026-09-08' } }).code).toBe(
      'take-over-not-allowed',
    );
  });
});

describe('what is typed in a question', () => {
  it('may be one day, and đ for the fifth criterion', () => {
    expect(ask({ ...period, extensions: [extension('2026-10-05', { days: 1 })] }).due).toBe('2026-10-08');
    expect(ask({ ...period, facts: { criteria: ['đ'] }, extensions: [extension('2026-10-05')] }).due).toBe(
      '2026-11-06',
    );
  });
  it.each([
    ['pauses', { pauses: [['2026-09-20', '2026-09-21', '2026-09-22']] }],
    ['pauses', { pauses: '2026-09-20' }],
    ['extensions.signer', { extensions: [extension('2026-10-05', { signer: 'x' })] }],
    ['extensions.document', { extensions: [extension('2026-10-05', { document: 12 })] }],
    ['extensions.days', { extensions: [extension('2026-10-05', { days: 0 })] }],
    ['first', { first: 1, second: 2 }],
    ['facts', { facts: [] }],
  ])('is named where it is wrong: %s', (field, over) => {
    expect(refused({ ...period, ...over })).toMatchObject({ code: 'invalid-input', params: { field } });
  });
  it('is a question', () => {
    expect(refused('TC-GQ').params).toEqual({ field: 'question' });
  });
  it('is not quoted without end', () => {
    expect(refused({ ...period, ['x'.repeat(50)]: 1 }).params).toEqual({ field: 'x'.repeat(40) });
  });
  it('has no document where it says null', () => {
    expect(refused({ ...period, extensions: [extension('2026-10-05', { document: null })] }).code).toBe(
      'extension-without-document',
    );
  });
  it('is refused as a whole for one extension that is wrong', () => {
    const good = extension('2026-10-05');
    const facts = { criteria: ['a', 'g'] };
    const both = (over: object) => refused({ ...period, facts, extensions: [good, extension('2026-11-05', over)] });
    expect(both({ document: ' ' }).code).toBe('extension-without-document');
    expect(both({ days: 31 })).toMatchObject({ code: 'extension-over-cap', message: expect.stringContaining('30') });
  });
});

describe('a refusal', () => {
  it('says which day did not fit', () => {
    expect(refused({ ...period, pauses: [['2026-10-08', '2026-10-10']] }).params).toEqual({
      from: '2026-10-08',
      end: '2026-10-07',
    });
    expect(refused({ ...period, extensions: [extension('2026-10-08')] }).params).toEqual({
      decided: '2026-10-08',
      end: '2026-10-07',
    });
    expect(refused({ ...period, extensions: [extension('2026-09-06')] }).params).toEqual({ decided: '2026-09-06' });
  });
  it('says it in both languages', () => {
    const { text } = refused({ ...period, pauses: [['2026-10-08', '2026-10-10']] });
    expect([text.vi, text.en].every((one) => one.includes('2026-10-08') && one.includes('2026-10-07'))).toBe(true);
  });
});

describe('a doubt', () => {
  it('is one about pauses the law did not know when they began, not about the day it began to know them', () => {
    const codes = (from: string) =>
      ask({ rule: 'KN1-GQ', start: '2026-06-20', pauses: [[from, '2026-07-10']] }).doubts.map(({ code }) => code);
    expect(codes('2026-06-30')).toContain('pause-without-basis');
    expect(codes('2026-07-01')).not.toContain('pause-without-basis');
  });
  it('names the first of two such pauses', () => {
    const pauses = [
      ['2026-06-10', '2026-06-12'],
      ['2026-06-15', '2026-06-17'],
    ];
    expect(ask({ rule: 'KN1-GQ', start: '2026-06-01', pauses }).doubts[0]?.en).toContain('2026-06-10');
  });
  it('says the date it would become, in both languages', () => {
    const [doubt] = ask({ rule: 'TC-GQ', start: '2026-10-24' }).doubts;
    expect([doubt?.vi.includes('25/11/2026'), doubt?.en.includes('2026-11-25')]).toEqual([true, true]);
  });
});
