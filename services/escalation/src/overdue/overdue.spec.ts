import { workingCalendar } from '@cau-noi/calendar';
import { end, type Alert } from '../alerts/alert.js';
import { raise } from '../ladder/climb.js';
import { organisationOf } from '../ladder/organisation.js';
import { policy } from '../../test/a-ladder.js';
import { lostCause, needsAlert } from './overdue.js';

const noticed = new Date('2026-11-02T01:00:00.000Z');
const later = new Date('2026-11-05T01:00:00.000Z');
const standing: Alert = raise(
  {
    alertId: 'a',
    alertNumber: 'CB-26-0001',
    caseId: 'c',
    caseNumber: null,
    cause: 'overdue',
    clockId: 'k',
    rule: 'DON-VI',
    unitId: 'u',
    groupSize: null,
    raisedAt: noticed,
  },
  'state',
  policy,
  { organisation: organisationOf([], [], []), calendar: workingCalendar([]) },
).next;

const running = { ended: null };
const stopped = { ended: { reason: 'case-decided', at: later } };

describe('an overdue clock', () => {
  it('needs one alert, and no second one', () => {
    expect(needsAlert([], noticed, running)).toBe(true);
    expect(needsAlert([standing], later, running)).toBe(false);
    expect(needsAlert([end(standing, 'case-decided', later).next], later, stopped)).toBe(false);
  });

  it('needs another one when the first was withdrawn before it became late again', () => {
    const withdrawn = end(standing, 'overdue-withdrawn', noticed).next;
    expect(needsAlert([withdrawn], later, running)).toBe(true);
    expect(needsAlert([withdrawn], noticed, running)).toBe(false);
  });

  it('needs another one when its clock had ended and runs anew', () => {
    expect(needsAlert([end(standing, 'case-taken-over', noticed).next], later, running)).toBe(true);
  });

  it('has lost its cause when the clock is known to have stopped, or the overdue to be withdrawn', () => {
    expect(lostCause({ ended: { reason: 'case-decided', at: noticed }, withdrawnAt: null }, later)).toEqual({
      reason: 'case-decided',
      at: noticed,
    });
    expect(lostCause({ ended: null, withdrawnAt: later }, noticed)).toEqual({ reason: 'overdue-withdrawn', at: later });
    expect(lostCause({ ended: null, withdrawnAt: noticed }, later)).toBeNull();
    expect(lostCause({ ended: null, withdrawnAt: null }, noticed)).toBeNull();
  });
});
