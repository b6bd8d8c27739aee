import { fill } from '../../words/test-words.js';
import { answerBody, longestNote, wrongInAnswer, type AnswerValues } from './answer-values.js';

/** A Wednesday. */
const today = '2026-11-25';
const typed = (more: Partial<AnswerValues>): AnswerValues => ({ answer: '', on: '', note: '', ...more });
const fields = (values: AnswerValues): string[] => wrongInAnswer(values, today).map(({ field }) => field);

describe('an answer to an alert', () => {
  it.each<[string, AnswerValues, string[]]>([
    ['nothing chosen', typed({}), ['answer']],
    ['a promise without a day', typed({ answer: 'handling' }), ['answer-on']],
    ['a promise of yesterday', typed({ answer: 'handling', on: '24/11/2026' }), ['answer-on']],
    ['a promise of today', typed({ answer: 'handling', on: '25/11/2026' }), []],
    ['a promise without a year', typed({ answer: 'handling', on: '30/11' }), []],
    ['a day there is not', typed({ answer: 'watching', on: '31/11/2026' }), ['answer-on']],
    ['watching until a day', typed({ answer: 'watching', on: '2/12/2026' }), []],
    ['not mine, without a word', typed({ answer: 'not-mine' }), ['answer-note']],
    ['not mine, with blanks alone', typed({ answer: 'not-mine', note: '  ' }), ['answer-note']],
    ['not mine, and why', typed({ answer: 'not-mine', note: 'Thuộc xã B' }), []],
    ['not mine, a day left over from before', typed({ answer: 'not-mine', on: '1/1/2020', note: 'Xã B' }), []],
    ['a note that just fits', typed({ answer: 'not-mine', note: 'a'.repeat(longestNote) }), []],
    ['a note one letter too long', typed({ answer: 'not-mine', note: 'a'.repeat(longestNote + 1) }), ['answer-note']],
    ['two things at once', typed({ on: 'x', note: 'a'.repeat(longestNote + 1) }), ['answer', 'answer-note']],
  ])('%s', (_, values, wrong) => expect(fields(values)).toEqual(wrong));
  it('is told in both languages what is wrong with it', () => {
    const saidIn = (language: 'vi' | 'en', values: AnswerValues): string[] =>
      wrongInAnswer(values, today).map(({ said }) => fill(language, said!));
    const late = typed({ answer: 'handling', on: '24/11/2026' });
    expect(saidIn('vi', late)).toEqual(['Ghi ngày từ hôm nay trở đi, ví dụ 30/11/2026.']);
    expect(saidIn('en', late)).toEqual(['Enter a day from today on, for example 30/11/2026.']);
    const long = typed({ answer: 'not-mine', note: 'a'.repeat(301) });
    expect(saidIn('vi', long)).toEqual(['Dài quá 300 ký tự. Rút ngắn lại.']);
    expect(saidIn('en', long)).toEqual(['Longer than 300 characters. Shorten it.']);
  });
});

describe('what is sent of an answer', () => {
  it.each<[AnswerValues, object]>([
    [
      typed({ answer: 'handling', on: '30/11', note: ' Giao CV.A ' }),
      { word: 'handling', returnOn: '2026-11-30', note: 'Giao CV.A' },
    ],
    [typed({ answer: 'watching', on: '02122026' }), { word: 'watching', returnOn: '2026-12-02' }],
    [typed({ answer: 'not-mine', on: '30/11/2026', note: 'Xã B' }), { word: 'not-mine', note: 'Xã B' }],
    [typed({ note: '   ' }), {}],
  ])('%j', (values, body) => expect(answerBody(values, today)).toEqual(body));
});
