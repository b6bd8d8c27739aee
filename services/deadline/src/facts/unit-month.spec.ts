import { monthAfter, officialYears } from '@cau-noi/calendar';
import { aMonth, aRecord, unitId } from '../../test/facts.js';
import { calendarOf } from '../calendars/calendar.js';
import { accountOf, doubtsOfClock } from '../clock-view/clock-account.js';
import { questionOfClock } from '../clock-view/clock-question.js';
import { derive } from '../clocks/case-clocks.js';
import type { Clock } from '../clocks/clock.js';
import type { DerivedClock } from '../clocks/derived-clock.js';
import { reconcile } from '../clocks/reconcile.js';
import { explain } from '../explain/explain.js';
import { notice } from '../overdue/notice.js';
import type { Fact } from './facts.js';
import { unitMonthOf } from './unit-month.js';

const calendar = calendarOf(officialYears);
const told = (...facts: Fact[]): string[] =>
  derive(facts, calendar).map(({ family, start, due, status }) => `${family} ${start} → ${due} ${status}`);
const by = (who: 'head' | 'acting' | 'deputy', ...days: string[]) =>
  days.map((on) => ({ on, by: who, document: who === 'acting' ? '17/QĐ' : null }));

describe('the month of a unit', () => {
  it('asks for the days of reception that its level has, and is met by the last of them', () => {
    expect(told(aMonth('2026-12'))).toEqual(['TCD-NGAY-XA 2026-12-01 → 2026-12-31 running']);
    const one = aRecord('2026-12-05', { held: by('head', '2026-12-03') });
    expect(told(aMonth('2026-12'), one)).toEqual(['TCD-NGAY-XA 2026-12-01 → 2026-12-31 running']);
    expect(told(aMonth('2026-12', 'TCD-NGAY-KHAC'), one)).toEqual(['TCD-NGAY-KHAC 2026-12-01 → 2026-12-31 met']);
    const [clock] = derive(
      [aMonth('2026-12'), aRecord('2026-12-20', { held: by('head', '2026-12-17', '2026-12-03') })],
      calendar,
    );
    expect(clock).toMatchObject({
      status: 'met',
      month: '2026-12',
      unitId,
      length: 2,
      unitOfCount: 'days-per-month',
      stoppedBy: { type: 'reception-recorded', at: new Date('2026-12-17T00:00:00+07:00') },
    });
  });
  it('counts whoever acts as head, and no deputy', () => {
    const mixed = [...by('acting', '2026-12-03'), ...by('deputy', '2026-12-10')];
    expect(told(aMonth('2026-12'), aRecord('2026-12-20', { held: mixed }))[0]).toMatch(/running$/);
    expect(
      told(aMonth('2026-12'), aRecord('2026-12-20', { held: [...mixed, ...by('head', '2026-12-17')] }))[0],
    ).toMatch(/met$/);
  });
  it('goes by the last record, whatever order and however often they come', () => {
    const first = aRecord('2026-12-05', { held: by('head', '2026-12-03', '2026-12-04') });
    const last = aRecord('2026-12-06', { version: 2, held: by('head', '2026-12-03') });
    const month = aMonth('2026-12');
    expect(told(last, first, month, first)).toEqual(told(month, first, last));
    expect(told(month, first, last)).toEqual(['TCD-NGAY-XA 2026-12-01 → 2026-12-31 running']);
  });
  it('asks nothing of a unit that is not followed, and nothing by a rule of the week', () => {
    expect(told(aRecord('2026-12-05', { held: by('head', '2026-12-03') }))).toEqual([]);
    expect(told(aMonth('2026-03'))).toEqual([]);
    expect(told(aMonth('2026-12', 'TCD-NGAY-HUYEN'))).toEqual([]);
  });
  it('has each planned day posted five working days before it', () => {
    const planned = (postedOn: string | null, on = '2026-12-10') => ({ planned: [{ on, postedOn }] });
    expect(told(aRecord('2026-12-01', planned(null)))).toEqual(['TCD-LICH-2026-12-10 2026-12-10 → 2026-12-03 running']);
    expect(told(aRecord('2026-12-03', planned('2026-12-03')))[0]).toMatch(/met$/);
    expect(told(aRecord('2026-12-04', planned('2026-12-04')))[0]).toMatch(/late$/);
    expect(told(aRecord('2026-12-04', { ...planned(null), isParty: true }))).toEqual([]);
    const both = {
      planned: [
        { on: '2026-12-10', postedOn: '2026-12-01' },
        { on: '2026-12-24', postedOn: null },
      ],
    };
    expect(told(aRecord('2026-12-01', both))).toEqual([
      'TCD-LICH-2026-12-10 2026-12-10 → 2026-12-03 met',
      'TCD-LICH-2026-12-24 2026-12-24 → 2026-12-17 running',
    ]);
  });
  it('says what explain says of the same rule and day', () => {
    const facts = [aMonth('2026-12'), aRecord('2026-12-01', { planned: [{ on: '2026-12-10', postedOn: null }] })];
    for (const clock of derive(facts, calendar).map(kept)) {
      const { rule, due, doubts, steps } = explain(questionOfClock(clock, calendar), officialYears);
      expect([clock.rule, clock.due, doubtsOfClock(clock, calendar), accountOf(clock, calendar).steps]).toEqual([
        rule,
        due,
        doubts,
        steps,
      ]);
    }
  });
  it('is no case, and a case no month', () => {
    expect(unitMonthOf([])).toBeUndefined();
    expect(unitMonthOf([aRecord('2026-12-01')])).toMatchObject({ unitId, month: '2026-12', begun: undefined });
    expect([monthAfter('2026-12'), monthAfter('2027-01')]).toEqual(['2027-01', '2027-02']);
  });
});

const kept = (clock: DerivedClock): Clock => ({
  ...clock,
  id: `id ${clock.family}`,
  caseId: unitId,
  warned: [],
  overdueAt: null,
});

describe('the clocks of a month', () => {
  const at = (now: string) => new Date(`${now}T09:00:00+07:00`);
  const follow = (rows: readonly Clock[], now: string, ...facts: Fact[]) =>
    reconcile(rows, derive(facts, calendar), {
      caseId: unitId,
      now: at(now),
      cause: facts.at(-1)!,
      idOf: (family) => `id ${family}`,
    });

  it('warn, are late, say of which month they are, and are taken back by a record that comes late', () => {
    const month = aMonth('2026-12');
    const begun = follow([], '2026-12-01', month);
    expect(begun.events.map(({ type }) => type)).toEqual(['deadline.clock-started.v1']);
    const warned = notice(begun.changed[0]!, at('2026-12-30'));
    expect(warned.events.map(({ type, data }) => [type, 'month' in data && data.month])).toEqual([
      ['deadline.due-soon.v1', '2026-12'],
    ]);
    const late = notice(warned.next, at('2027-01-01'));
    expect(late.events.map(({ type, data }) => [type, 'month' in data && data.month])).toEqual([
      ['deadline.overdue.v1', '2026-12'],
    ]);
    const record = aRecord('2027-01-04', { month: '2026-12', held: by('head', '2026-12-03', '2026-12-17') });
    const mended = follow([late.next], '2027-01-04', month, record);
    expect(mended.events.map(({ type }) => type)).toEqual([
      'deadline.overdue-withdrawn.v1',
      'deadline.clock-stopped.v1',
    ]);
    expect(follow(mended.changed, '2027-01-05', month, record).events).toEqual([]);
    const back = aRecord('2027-01-05', { version: 2, month: '2026-12' });
    const again = follow(mended.changed, '2027-01-05', month, record, back);
    expect(again.events.map(({ type }) => type)).toEqual(['deadline.clock-started.v1']);
    expect(again.changed[0]).toMatchObject({ status: 'running', overdueAt: null });
  });
  it('of a day that is no longer planned are cancelled', () => {
    const planned = aRecord('2026-12-01', { planned: [{ on: '2026-12-10', postedOn: null }] });
    const { changed } = follow([], '2026-12-01', planned);
    const { events } = follow(changed, '2026-12-02', planned, aRecord('2026-12-02', { version: 2 }));
    expect(events.map(({ data }) => 'outcome' in data && data.outcome)).toEqual(['cancelled']);
  });
});
