import type { Field } from '../../api/answers.js';
import { wordsIn } from '../../words/test-words.js';
import { canDraw, firstValues, inputsOf, rowsOf, wrongValues } from './action-form.js';

const words = (vi: string) => ({ vi, en: vi });
const field = (given: Partial<Field>): Field => ({
  name: 'note',
  kind: 'long-text',
  label: words('Ghi chú'),
  required: false,
  ...given,
});
const paper = (required: boolean): Field => field({ name: 'document', kind: 'paper', required, most: 60 });
const occurredAt = field({ name: 'occurredAt', kind: 'instant' });
const lateReason = field({ name: 'lateReason', kind: 'choice', required: true, shownWhen: 'late' });
const understood = (): null => null;

describe('the form of an act', () => {
  it('is drawn from what the owner of the case sends, a paper as its number, date and signer', () => {
    const inputs = inputsOf([field({ name: 'facts.remote', kind: 'yes-no' }), paper(true)], false);
    expect(inputs.map(({ name, as, isRequired }) => [name, as, isRequired])).toEqual([
      ['facts.remote', 'yes-no', false],
      ['document.number', 'text', true],
      ['document.date', 'day', true],
      ['document.signerPostId', 'signer', true],
    ]);
    for (const language of ['vi', 'en'] as const)
      for (const { label } of inputs)
        if (typeof label === 'string')
          expect([label, wordsIn(language)[label]]).toEqual([label, expect.stringMatching(/\S/)]);
  });
  it('has number, date and signer of a paper on one row, and every other field on its own', () => {
    const note = field({});
    const inputs = inputsOf([note, paper(true), field({ name: 'second', kind: 'paper' }), note], false);
    expect(rowsOf(inputs).map((row) => row.map(({ name }) => name))).toEqual([
      ['note'],
      ['document.number', 'document.date', 'document.signerPostId'],
      ['second.number', 'second.date', 'second.signerPostId'],
      ['note'],
    ]);
  });
  it('asks why it is entered late only once it was said to be late', () => {
    const names = (isLate: boolean) => inputsOf([occurredAt, lateReason], isLate).map(({ name }) => name);
    expect(names(false)).toEqual(['occurredAt']);
    expect(names(true)).toEqual(['occurredAt', 'lateReason']);
  });
  it('is not offered where it has a kind of field from a newer service', () => {
    expect(canDraw([paper(true), occurredAt])).toBe(true);
    expect(canDraw([field({ kind: 'map' as 'text' })])).toBe(false);
    expect(canDraw([field({ kind: 'toString' as 'text' })])).toBe(false);
  });
  it('begins with what the case says', () => {
    const kind = field({ name: 'kind', kind: 'choice', value: 'TC' });
    expect(firstValues(inputsOf([kind, occurredAt], false))).toEqual({ kind: 'TC' });
  });
});

describe('what was typed', () => {
  it('is as long as the owner of the case wants it', () => {
    const reason = field({ name: 'reason', kind: 'choice', required: true });
    const inputs = inputsOf([reason, field({ required: true, least: 10, most: 20 })], false);
    expect(wrongValues(inputs, {}, understood).map(({ name }) => name)).toEqual(['reason', 'note']);
    const wrong = (note: string) => wrongValues(inputs, { reason: 'other', note }, understood);
    expect(wrong('bận')).toEqual([{ name: 'note', key: 'form.too-short', values: { least: 10 } }]);
    expect(wrong('không đúng chuyên môn')).toEqual([{ name: 'note', key: 'form.too-long', values: { most: 20 } }]);
    expect(wrong('đang đi công tác')).toEqual([]);
  });
  it('is a number within its bounds', () => {
    const days = inputsOf([field({ name: 'days', kind: 'number', least: 1, most: 366 })], false);
    const wrong = (typed: string) => wrongValues(days, { days: typed }, understood);
    for (const typed of ['0', '367', '1e2', 'ba mươi'])
      expect(wrong(typed)).toEqual([{ name: 'days', key: 'form.no-number', values: { least: 1, most: 366 } }]);
    expect(wrong('30')).toEqual([]);
  });
  it('has a whole paper or none', () => {
    const inputs = inputsOf([paper(false)], false);
    expect(wrongValues(inputs, {}, understood)).toEqual([]);
    expect(wrongValues(inputs, { 'document.number': '12/TB-UBND' }, understood).map(({ name }) => name)).toEqual([
      'document.date',
      'document.signerPostId',
    ]);
  });
  it('says which date was not understood', () => {
    const inputs = inputsOf([occurredAt], false);
    expect(wrongValues(inputs, { occurredAt: '31/11' }, () => 'form.no-date')).toEqual([
      { name: 'occurredAt', key: 'form.no-date' },
    ]);
  });
});
