import type { Draft } from '../../drafts/kept-drafts.js';
import { newVisit, type VisitDraft, type Waiting } from '../visit/visit-draft.js';
import { madeToWait, waitingVisits } from './waiting-visits.js';

const visit = (more: Partial<VisitDraft> = {}): VisitDraft => ({ ...newVisit(() => 'key'), ...more });
const draft = (id: string, content: unknown, kind = 'visit'): Draft => ({ id, kind, keptAt: '', content });
const waits = (id: string, more: Partial<Waiting>): Draft =>
  draft(id, visit({ waiting: { since: '2026-11-25T02:00:00.000Z', place: 1, body: {} as Waiting['body'], ...more } }));
const ids = (all: readonly Draft[]): string[] => waitingVisits(all).map(({ id }) => id);

describe('visits that wait for the server', () => {
  it('are sent in the order in which people came', () =>
    expect(
      ids([
        waits('third', { since: '2026-11-25T02:01:00.000Z', place: 9 }),
        waits('second', { place: 10 }),
        waits('first', { place: 2 }),
        waits('fourth', { since: '2026-11-26T01:00:00.000Z', place: 1 }),
      ]),
    ).toEqual(['first', 'second', 'third', 'fourth']));
  it('are none of what is still typed, was refused, or is no visit', () => {
    const problem = { code: 'invalid-input', text: null, fields: [] };
    expect(
      ids([draft('typed', visit()), waits('refused', { problem }), draft('alert 1', { waiting: {} }, 'alert')]),
    ).toEqual([]);
  });
});

describe('a visit made to wait', () => {
  // 25/11/2026 09:05:42 in Vietnam.
  const now = new Date('2026-11-25T02:05:42.500Z');
  const at = (all: readonly Draft[] = []) => ({ now, today: '2026-11-25', all });

  it('was received in the minute it was typed to its end, whenever it is sent', () => {
    const { receivedAt, waiting } = madeToWait(visit(), at());
    expect(receivedAt).toBe('25/11/2026 09:05');
    expect(waiting?.body.receivedAt).toBe('2026-11-25T02:05:00.000Z');
    expect(waiting?.since).toBe('2026-11-25T02:05:42.500Z');
  });
  it('keeps the time that was typed', () => {
    const { receivedAt, waiting } = madeToWait(visit({ receivedAt: '24/11 16:30' }), at());
    expect(receivedAt).toBe('24/11/2026 16:30');
    expect(waiting?.body.receivedAt).toBe('2026-11-24T09:30:00.000Z');
  });
  it('stands behind all that wait already', () => {
    expect(madeToWait(visit(), at()).waiting?.place).toBe(1);
    expect(madeToWait(visit(), at([waits('a', { place: 4 }), waits('b', { place: 2 })])).waiting?.place).toBe(5);
  });
});
