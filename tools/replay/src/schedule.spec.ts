import type { RegisterCase } from './register.js';
import { endOf, schedule } from './schedule.js';

const at = (hour: number): Date => new Date(Date.UTC(2024, 2, 1, hour));
const aCase = (fields: Partial<RegisterCase>): RegisterCase => ({
  name: 'mau-1',
  channel: 'Desk',
  unit: 'Mẫu',
  officer: 'CB mẫu 01',
  receivedAt: at(8),
  dueAt: at(20),
  endedAt: null,
  steps: [],
  ...fields,
});
const aStep = (when: Date) => ({ at: when, activity: 'T01', officer: null, group: null });
const told = (fields: Partial<RegisterCase>) =>
  schedule([aCase(fields)]).map((act) => [act.kind, act.playAt.getUTCHours(), act.kind === 'step' ? act.isOpen : null]);

describe('the order of play', () => {
  it('is start, steps, end at one instant', () => {
    expect(told({ endedAt: at(8), steps: [aStep(at(8))] })).toEqual([
      ['start', 8, null],
      ['step', 8, true],
      ['end', 8, null],
    ]);
  });

  it('enters what is dated before the start when the case starts', () => {
    expect(told({ endedAt: at(7), steps: [aStep(at(6)), aStep(at(9))] })).toEqual([
      ['start', 8, null],
      ['step', 8, true],
      ['end', 8, null],
      ['step', 9, false],
    ]);
  });

  it('keeps steps after the end, of a case that is no longer open', () => {
    expect(told({ endedAt: at(9), steps: [aStep(at(10))] }).at(-1)).toEqual(['step', 10, false]);
  });

  it('ends with the last act of the register', () => {
    expect(endOf(schedule([aCase({ endedAt: at(9), steps: [aStep(at(10))] })]))).toEqual(at(10));
  });
});
