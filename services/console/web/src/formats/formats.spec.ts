import { weekdayOf } from '@cau-noi/calendar';
import { formatCount, formatNumber, wholeNumberIn } from './numbers.js';
import {
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatMonth,
  formatPaperDate,
  formatPaperTime,
  formatTime,
  parseBirthDate,
  parseDate,
  parseDateTime,
  withInstants,
} from './dates.js';

const today = '2026-11-25';

describe('dates and times on the screen', () => {
  it('are in the time of the office, whatever the machine says', () => {
    expect(formatDateTime('2026-11-24T17:05:00.000Z')).toBe('25/11/2026 00:05');
    expect(formatDate('2026-11-24T17:05:00.000Z')).toBe('25/11/2026');
  });
  it('have a day of the week that no zone of the machine moves', () =>
    expect(['2026-11-22', '2026-11-25', '2026-11-28'].map(weekdayOf)).toEqual([0, 3, 6]));
  it('stand so in sentences of the server too', () =>
    expect(withInstants('đến 2026-11-20T10:00:00.000Z; không chuyển ngày')).toBe(
      'đến 20/11/2026 17:00; không chuyển ngày',
    ));
  it('stand so in English sentences as well, and leave names of versions alone', () =>
    expect(withInstants('Version nd-155-2026 applies (in force from 2026-07-01)')).toBe(
      'Version nd-155-2026 applies (in force from 01/07/2026)',
    ));
  it('show a day as it is and nothing as a dash', () => {
    expect(formatDate('2026-02-05')).toBe('05/02/2026');
    expect(formatDate(null)).toBe('–');
  });
  it.each([
    ['a month', formatMonth('2026-11'), '11/2026'],
    ['a day whose year is plain', formatDayMonth('2026-11-05'), '05/11'],
    ['an evening in UTC that is the next day here', formatDayMonth('2026-12-31T20:00:00.000Z'), '01/01'],
    ['a year of birth', formatDate('1950'), '1950'],
    ['no time', formatTime(null), '–'],
    ['no instant', formatDateTime(undefined), '–'],
    ['what is no instant', formatDateTime('gì đó'), '–/–/– –:–'],
  ])('%s: %s', (_, shown, wanted) => expect(shown).toBe(wanted));
  it('follow the rule of official papers', () => {
    expect(formatPaperDate('2026-11-05')).toBe('ngày 05 tháng 11 năm 2026');
    expect(formatPaperDate('2026-02-25')).toBe('ngày 25 tháng 02 năm 2026');
    expect(formatPaperDate('2026-03-25')).toBe('ngày 25 tháng 3 năm 2026');
    expect(formatPaperTime('2026-11-25T02:05:00.000Z')).toBe('09 giờ 05 phút');
  });
});

describe('a day as it is typed', () => {
  it.each([
    ['25112026', '2026-11-25'],
    ['25/11', '2026-11-25'],
    ['25/11/2026', '2026-11-25'],
    ['5-2-2026', '2026-02-05'],
    [' 25.11.26 ', '2026-11-25'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is understood', (text, day) => expect(parseDate(text, today)).toBe(day));
  it.each(['31/11/2026', '29/02/2026', '2511', 'hôm qua', '', '00/01/2026', '1/13/2026'])('%s is no day', (text) =>
    expect(parseDate(text, today)).toBeNull(),
  );
  it('may carry a time', () => {
    expect(parseDateTime('25/11/2026 09:05', today)).toBe('2026-11-25T02:05:00.000Z');
    expect(parseDateTime('25/11 7h30', today)).toBe('2026-11-25T00:30:00.000Z');
    expect(parseDateTime('25/11/2026 24:05', today)).toBeNull();
  });
});

describe('a date of birth as it is typed', () => {
  it.each([
    ['1950', '1950'],
    ['00/00/1950', '1950'],
    ['00001950', '1950'],
    [' 1950 ', '1950'],
    ['１９５０', '1950'], // full width, as some input methods leave it
    ['1950\u200b', '1950'], // with what a copied text brings along
    ['5/2/1950', '1950-02-05'],
    ['05021950', '1950-02-05'],
    ['29/02/1952', '1952-02-29'],
  ])('%s is understood', (text, born) => expect(parseBirthDate(text, today)).toBe(born));
  it.each(['1850', '2150', '29/02/1950', '00/05/1950', 'năm 1950', ''])('%s is none', (text) =>
    expect(parseBirthDate(text, today)).toBeNull(),
  );
});

describe('a whole number as it is typed', () => {
  it.each([
    ['14', 14],
    [' 007 ', 7],
    ['0', 0],
    ['１４', 14], // as an input method for Japanese or Chinese leaves it
    ['999999999', 999_999_999],
  ])('%s', (text, value) => expect(wholeNumberIn(text)).toBe(value));
  it.each(['', '-1', '+1', '1e3', '1.000', '1,5', '1000000000', 'mười'])('%s is none', (text) =>
    expect(wholeNumberIn(text)).toBeNull(),
  );
});

describe('numbers', () => {
  it('are grouped by dots', () => expect(formatNumber(1_234_567)).toBe('1.234.567'));
  it('are exact up to a thousand', () => {
    expect(formatCount(1_000)).toBe('1.000');
    expect(formatCount(1_001)).toBe('1.000+');
  });
});
