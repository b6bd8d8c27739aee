import { readRecordNumber } from '@cau-noi/rules';
import fc from 'fast-check';
import { bodyOf as actionBodyOf } from '../screens/case-acts/action-body.js';
import { inputsOf, wrongValues } from '../screens/case-acts/action-form.js';
import { instantIn, wrongInstant } from '../ui/forms/typed-dates.js';
import { filterOf, queryOf, tagsOf } from '../ui/lists/filters.js';
import { parseSearch } from '../ui/lists/search-params.js';
import { cardIn, doubtsAbout } from '../screens/visit/qr.js';
import { bodyOf, fieldIdOf } from '../screens/visit/visit-body.js';
import { representativesDoubt, wrongIn } from '../screens/visit/visit-check.js';
import { newPaper, newPerson, newPetition, newVisit, type VisitDraft } from '../screens/visit/visit-draft.js';
import { safeReturn } from '../session/pages.js';
import {
  formatDate,
  formatDateTime,
  formatPaperDate,
  formatPaperTime,
  lacksTime,
  parseDate,
  parseDateTime,
  withInstants,
} from './dates.js';
import { deviceOf } from './device.js';
import { wholeNumberIn } from './numbers.js';
import { fromOldEncoding } from './old-encodings.js';
import { compareVietnamese, fold, hasComposedLetter, holds, looksPersonal, tidy } from './text.js';

const today = '2026-11-25';
const piece = fc.constantFrom(
  ...[
    '30',
    '1',
    '31',
    '11',
    '2026',
    '26',
    '0',
    '00',
    '24',
    '9',
    '05',
    '59',
    '60',
    '١',
    '９',
    'T',
    'Z',
    'h',
    'g',
    ' giờ ',
  ],
  ...[
    '/',
    '-',
    '.',
    ':',
    ' ',
    '\u00a0',
    '\u200b',
    '–',
    '+07:00',
    '|',
    '000000000001',
    '0912345678',
    '(',
    ')',
    '\\',
    '%',
    '$',
    '*',
  ],
);
const dateLike = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
/** What a hand, a scanner or the clipboard can leave in a field. */
const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }), dateLike);

const parsers: readonly [name: string, parse: (text: string) => unknown][] = [
  ['a day', (text) => parseDate(text, today)],
  ['an instant', (text) => parseDateTime(text, today)],
  ['an instant whose day means its start', (text) => parseDateTime(text, today, 'start')],
  ['an instant whose day means its end', (text) => parseDateTime(text, today, 'end')],
  ['an instant in a field', (text) => [instantIn(text), wrongInstant(text)]],
  ['a missing time', (text) => lacksTime(text, today)],
  ['a whole number', wholeNumberIn],
  ['a card', cardIn],
  ['a doubt about a number', (text) => doubtsAbout(text, text)],
  ['a number of a register', readRecordNumber],
  ['a search', (text) => [looksPersonal(text), holds(text, text), fold(text), tidy(text)]],
  ['a password', hasComposedLetter],
  ['an old encoding', fromOldEncoding],
  ['an order', (text) => compareVietnamese(text, 'a')],
  ['an address', (text) => tagsOf(filterOf(parseSearch(text)).filter)],
  ['a filter', (text) => queryOf(filterOf({ the: text, loai: text, han: text, dong: text, sau: text }).filter)],
  ['a way back', safeReturn],
  ['a field of the server', fieldIdOf],
  ['a browser', deviceOf],
  [
    'what is shown as a date',
    (text) => [formatDate, formatDateTime, formatPaperDate, formatPaperTime, withInstants].map((show) => show(text)),
  ],
];

describe('no parser of typed values throws', () => {
  it.each(parsers)('%s', (_, parse) =>
    fc.assert(
      fc.property(typed, (text) => void parse(text)),
      { numRuns: 500 },
    ),
  );
  it('a date without a time is read as said or asked for, never an error', () => {
    for (const text of ['30/1', '25/11/2026', '25112026', '29/02/2024', ' 5-2-2026 ']) {
      expect(parseDateTime(text, today)).toBeNull();
      expect(lacksTime(text, today)).toBe(true);
      expect(parseDateTime(text, today, 'start')).toBe(
        new Date(`${parseDate(text, today)}T00:00:00+07:00`).toISOString(),
      );
      expect(parseDateTime(text, today, 'end')).toBe(
        new Date(`${parseDate(text, today)}T23:59:00+07:00`).toISOString(),
      );
    }
  });
  it('what was understood is shown so that it means the same again', () =>
    fc.assert(
      fc.property(typed, (text) => {
        const instant = parseDateTime(text, today, 'end');
        if (instant !== null) expect(parseDateTime(formatDateTime(instant), today)).toBe(instant);
        const day = parseDate(text, today);
        if (day !== null) expect(parseDate(formatDate(day), today)).toBe(day);
      }),
      { numRuns: 2_000 },
    ));
});

const visit: fc.Arbitrary<VisitDraft> = fc
  .tuple(typed, typed, typed, typed, typed, fc.constantFrom('KN', 'TC', 'KNPA', 'KL', ''))
  .map(([a, b, c, d, e, kind]) => ({
    ...newVisit(() => 'key'),
    receivedAt: a,
    groupSize: b,
    matter: c,
    people: [
      { ...newPerson('p'), name: a, idNumber: b, birthDate: c, phone: d, idIssuedOn: e, address: a },
      { ...newPerson('q'), name: e, idKind: 'passport', idNumber: d, birthDate: b },
    ],
    petitions: [
      { ...newPetition('r'), kind, summary: e, content: d, papers: [{ ...newPaper('s'), name: c, pages: b }] },
    ],
  }));

describe('no form of typed values throws', () => {
  it('a visit, whatever is typed into it', () =>
    fc.assert(
      fc.property(visit, (of) => {
        wrongIn(of, today);
        representativesDoubt(of);
        JSON.stringify(bodyOf(of, today));
      }),
      { numRuns: 500 },
    ));
  it('the form of an act', () => {
    const kinds = ['text', 'long-text', 'number', 'day', 'instant', 'due', 'yes-no', 'choice', 'paper'] as const;
    const label = { vi: 'Ô', en: 'Field' };
    const inputs = inputsOf(
      kinds.map((kind) => ({ name: kind === 'paper' ? kind : `facts.${kind}`, kind, label, required: true, most: 60 })),
      true,
    );
    fc.assert(
      fc.property(typed, (text) => {
        const values = Object.fromEntries(inputs.map(({ name }) => [name, text]));
        wrongValues(inputs, values, (_, given) => (instantIn(given) === null ? wrongInstant(given) : null));
        actionBodyOf(inputs, values);
      }),
      { numRuns: 500 },
    );
  });
});
