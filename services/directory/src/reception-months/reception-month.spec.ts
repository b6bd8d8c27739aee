import { RuleBroken } from '@cau-noi/rules';
import type { Unit } from '../organisation/unit.js';
import { emptyMonth, record, type MonthRecord, type ReceptionMonth } from './reception-month.js';

const unitId = '0192f1a0-0000-7000-8000-000000000001';
const by = { officerId: unitId, postId: unitId, unitId };
const unit: Unit = {
  unitId,
  code: 'XAA',
  name: { vi: 'UBND xã A (synthetic)', en: 'Commune A (synthetic)' },
  hierarchy: 'state',
  level: 'commune',
  validFrom: '2025-07-01',
  validTo: null,
  lines: [],
  committees: [],
  successorId: null,
  version: 1,
};
const recording = { by, at: new Date('2026-12-10T09:30:00Z'), today: '2026-12-10' };
const month = (said: Partial<MonthRecord> = {}, before: ReceptionMonth = emptyMonth(unitId, '2026-12')) =>
  record(before, { planned: [], held: [], ...said }, unit, recording);
const head = (on: string) => ({ on, by: 'head' as const, document: null });

describe('the reception days of a month', () => {
  it('are recorded in order and told in full, with the unit as it stands', () => {
    const { next, events } = month({
      planned: [
        { on: '2026-12-24', postedOn: null },
        { on: '2026-12-10', postedOn: '2026-11-27' },
      ],
      held: [head('2026-12-10'), { on: '2026-12-09', by: 'acting', document: '17/QĐ-UBND' }],
    });
    expect([next.planned.map(({ on }) => on), next.held.map(({ on }) => on), next.version]).toEqual([
      ['2026-12-10', '2026-12-24'],
      ['2026-12-09', '2026-12-10'],
      1,
    ]);
    expect(events).toEqual([
      {
        type: 'directory.reception-month-changed.v1',
        subject: unitId,
        data: {
          ...next,
          unit: { hierarchy: 'state', level: 'commune', validTo: null },
          at: '2026-12-10T09:30:00.000Z',
          by,
        },
      },
    ]);
  });
  it('change nothing when they are said again, in whatever order', () => {
    const said = { held: [head('2026-12-01'), head('2026-12-08')] };
    const { next } = month(said);
    expect(month({ held: [...said.held].reverse() }, next)).toEqual({ next, events: [] });
  });
  it('may be taken back', () => {
    const { next } = month({ held: [head('2026-12-01')] });
    expect(month({}, next).next).toMatchObject({ held: [], version: 2 });
  });
  it.each<[string, Partial<MonthRecord>]>([
    ['unit-not-valid', { held: [head('2024-12-01')] }],
    ['reception-day-outside-month', { planned: [{ on: '2027-01-05', postedOn: null }] }],
    ['reception-day-twice', { held: [head('2026-12-01'), { ...head('2026-12-01'), by: 'deputy' }] }],
    [
      'reception-day-twice',
      {
        planned: [
          { on: '2026-12-24', postedOn: null },
          { on: '2026-12-24', postedOn: null },
        ],
      },
    ],
    ['posted-in-future', { planned: [{ on: '2026-12-24', postedOn: '2026-12-11' }] }],
    ['held-in-future', { held: [head('2026-12-11')] }],
    ['acting-without-document', { held: [{ on: '2026-12-01', by: 'acting', document: null }] }],
  ])('are refused: %s', (code, said) => {
    expect(() => month(said)).toThrow(expect.objectContaining({ code }));
    expect(() => month(said)).toThrow(RuleBroken);
  });
});
