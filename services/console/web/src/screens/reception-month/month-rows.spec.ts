import { bodyOf, isMonth, rowsOf, wrongIn, type MonthRows } from './month-rows.js';

const planned = (on: string, postedOn = '', key = on) => ({ key, on, postedOn });
const held = (on: string, by: 'head' | 'acting' | 'deputy' = 'head', document = '', key = `${on} ${by}`) => ({
  key,
  on,
  by,
  document,
});
const found = (rows: Partial<MonthRows>): string[] =>
  wrongIn({ planned: [], held: [], ...rows }, '2026-12', '2026-12-10').map(
    ({ field, said }) => `${field} ${said?.key}`,
  );

describe('the rows of a month', () => {
  it('are what was recorded, and become it again', () => {
    const recorded = {
      planned: [
        { on: '2026-12-10', postedOn: '2026-11-27' },
        { on: '2026-12-24', postedOn: null },
      ],
      held: [
        { on: '2026-12-09', by: 'acting' as const, document: '17/QĐ' },
        { on: '2026-12-10', by: 'head' as const, document: null },
      ],
    };
    expect(bodyOf(rowsOf(recorded))).toEqual(recorded);
  });
  it('say nothing without a day, and no paper but of who acts as head', () => {
    const rows = { planned: [planned('', '01/12/2026')], held: [held(''), held('10/12/2026', 'deputy', '17/QĐ')] };
    expect(bodyOf(rows)).toEqual({ planned: [], held: [{ on: '2026-12-10', by: 'deputy', document: null }] });
    expect(found(rows)).toEqual([]);
  });
  it.each<[string, Partial<MonthRows>]>([
    ['planned-on-x form.no-date', { planned: [planned('32/12/2026', '', 'x')] }],
    ['planned-on-x month.day.outside', { planned: [planned('05/01/2027', '', 'x')] }],
    ['planned-on-x month.day.twice', { planned: [planned('24/12/2026'), planned('24122026', '', 'x')] }],
    ['planned-posted-x month.day.future', { planned: [planned('24/12/2026', '11/12/2026', 'x')] }],
    ['planned-posted-x form.no-date', { planned: [planned('24/12/2026', 'mai', 'x')] }],
    ['held-on-x month.day.future', { held: [held('11/12/2026', 'head', '', 'x')] }],
    ['held-document-x month.document.missing', { held: [held('10/12/2026', 'acting', ' ', 'x')] }],
  ])('are wrong: %s', (wrong, rows) => {
    expect(found(rows)).toEqual([wrong]);
  });
});

describe('a month', () => {
  it('is told from what is none', () => {
    expect([isMonth('2026-12'), isMonth('2026-13'), isMonth(undefined), isMonth('../x')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
