import { answer, by, everyone, later, raised, types } from '../../test/a-ladder.js';
import { end, type Alert } from '../alerts/alert.js';
import { advance } from '../ladder/climb.js';
import type { Said } from './acknowledgement.js';

/** Tuesday 03/11/2026, 08:00. */
const at = new Date('2026-11-03T01:00:00.000Z');
const of = (unit: string) => ({ officerId: `officer-${unit}`, postId: `post-${unit}`, unitId: unit });
const notMine = { word: 'not-mine' as const, returnOn: null, note: 'Thuộc phòng khác (thử)' };

describe('an answer', () => {
  const answered = answer(raised(), by, at);

  it('names the person and holds the climb up until the day promised is over', () => {
    expect(types(answered)).toEqual(['escalation.alert-acknowledged.v1']);
    expect(answered.next.acknowledged).toEqual({ at, by, word: 'handling', returnOn: '2026-11-10' });
    expect(answered.next.nextAt?.toISOString()).toBe('2026-11-11T00:30:00.000Z'); // Wednesday, 07:30
  });

  it('is published without the note, which the history keeps', () => {
    const { events, tellings } = answer(raised(), by, at, { note: 'Giao phòng chuyên môn (thử)' });
    expect(events[0]?.data).toMatchObject({ word: 'handling', returnOn: '2026-11-10', answer: 1 });
    expect(JSON.stringify(events)).not.toContain('Giao phòng');
    expect(tellings).toMatchObject([{ kind: 'answered', reason: 'handling', note: 'Giao phòng chuyên môn (thử)' }]);
  });

  it('given again in the same words changes nothing', () => {
    const again = answer(answered.next, by, at, {}, answered.tellings);
    expect(again).toEqual({ next: answered.next, events: [], tellings: [] });
    expect(answer(answered.next, by, at, { word: null, returnOn: null }).events).toEqual([]);
  });

  it('is replaced by a later one of the same person', () => {
    const later = answer(answered.next, by, at, { returnOn: '2026-11-12' }, answered.tellings);
    expect(later.next).toMatchObject({ answers: 2, acknowledged: { returnOn: '2026-11-12' } });
    expect(later.next.nextAt?.toISOString()).toBe('2026-11-13T00:30:00.000Z');
    expect(later.events[0]?.data).toMatchObject({ answer: 2 });
  });

  it('tells anybody else who has answered', () => {
    expect(() => answer(answered.next, of('province'), at)).toThrow(
      expect.objectContaining({
        code: 'already-acknowledged',
        params: expect.objectContaining({ officerId: 'officer-commune' }),
      }),
    );
  });

  it('does not end the alert, which ends with its cause and is answered no more', () => {
    const ended = end(answered.next, 'case-decided', at);
    expect(types(ended)).toEqual(['escalation.alert-ended.v1']);
    expect(() => answer(ended.next, by, at, { returnOn: '2026-11-12' })).toThrow(
      expect.objectContaining({ code: 'alert-ended' }),
    );
  });

  // The tenth working day after Tuesday 03/11 is Tuesday 17/11.
  it.each<[string, Partial<Said>, string | null]>([
    ['who deals with it names the day', { word: 'handling', returnOn: null }, 'return-date-missing'],
    ['and that may be today', { word: 'handling', returnOn: '2026-11-03' }, null],
    ['or ten working days ahead', { word: 'handling', returnOn: '2026-11-17' }, null],
    ['but no later', { word: 'handling', returnOn: '2026-11-18' }, 'return-date-too-far'],
    ['and not for years', { word: 'handling', returnOn: '2030-12-31' }, 'return-date-too-far'],
    ['nobody answers without a word', { word: null, returnOn: null }, 'word-missing'],
    ['nor with a day alone', { word: null, returnOn: '2026-11-04' }, 'word-missing'],
    ['but never a day that is over', { word: 'handling', returnOn: '2026-11-02' }, 'return-date-past'],
    ['who watches looks again', { word: 'watching', returnOn: null }, 'return-date-missing'],
    ['after ten working days at the latest', { word: 'watching', returnOn: '2026-11-17' }, null],
    ['and no later', { word: 'watching', returnOn: '2026-11-18' }, 'return-date-too-far'],
    ['whose it is not says why', { ...notMine, note: '  ' }, 'note-missing'],
    ['or whose it is', notMine, null],
  ])('is given by rule: %s', (_rule, said, code) => {
    const act = (): unknown => answer(raised(), by, at, said).events[0]?.type;
    if (code === null) expect(act()).toBe('escalation.alert-acknowledged.v1');
    else expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe('a promise that is not kept', () => {
  const broken = advance(answer(raised(), by, at).next, everyone);

  it('goes one level higher and says whose it was', () => {
    expect(broken.events[0]).toMatchObject({
      type: 'escalation.alert-climbed.v1',
      data: { step: 1, because: { reason: 'promise-broken', by }, answers: 1, climbedAt: '2026-11-11T00:30:00.000Z' },
    });
    expect(broken.next).toMatchObject({ acknowledged: null, addressee: { unitId: 'province' } });
    expect(broken.tellings.at(-1)).toMatchObject({ kind: 'told', reason: 'promise-broken' });
  });

  it('goes higher though the policy tells nobody else', () => {
    const last = raised({ maxSteps: 1 });
    expect(advance(answer(last, by, at).next, everyone).next.addressee.unitId).toBe('province');
  });

  it('at the top is told again to the one who gave it', () => {
    const top = later(raised({ maxSteps: null }), 3);
    const held = answer(top, of('government'), new Date('2026-12-01T01:00:00.000Z'), { returnOn: '2026-12-02' });
    expect(advance(held.next, everyone).events[0]).toMatchObject({
      type: 'escalation.alert-repeated.v1',
      data: { addressee: { unitId: 'government' }, because: { reason: 'promise-broken' } },
    });
  });
});

describe('who watches', () => {
  const watching = answer(raised(), by, at, { word: 'watching', returnOn: '2026-11-07' }).next; // a Saturday

  it('is told again on the next working morning, and after more silence the level above', () => {
    const back = advance(watching, everyone);
    expect(back.events[0]).toMatchObject({
      type: 'escalation.alert-repeated.v1',
      data: { because: { reason: 'watch-over' }, repeatedAt: '2026-11-09T00:30:00.000Z' },
    });
    expect(back.next).toMatchObject({ acknowledged: null, addressee: { unitId: 'commune' } });
    expect(advance(back.next, everyone).next.addressee.unitId).toBe('province');
  });

  it('until today is told again the next morning', () => {
    const today = answer(raised(), by, at, { word: 'watching', returnOn: '2026-11-03' }).next;
    expect(today.nextAt?.toISOString()).toBe('2026-11-04T00:30:00.000Z');
  });

  it('below where it is by now has it back', () => {
    const above = later(raised(), 1);
    const back = advance(answer(above, by, at, { word: 'watching', returnOn: '2026-11-10' }).next, everyone);
    expect(back.events[0]).toMatchObject({
      type: 'escalation.alert-climbed.v1',
      data: { addressee: { unitId: 'commune' } },
    });
  });
});

describe('not mine', () => {
  const refusedBy = (alert: Alert, unit: string) => answer(alert, of(unit), at, notMine);

  it('is told to the next one at once, with the reason', () => {
    const { next, events, tellings } = refusedBy(raised(), 'commune');
    expect(events.map(({ type }) => type)).toEqual(['escalation.alert-acknowledged.v1', 'escalation.alert-climbed.v1']);
    expect(events[1]).toMatchObject({ data: { because: { reason: 'not-mine', by }, climbedAt: at.toISOString() } });
    expect(next).toMatchObject({ acknowledged: null, refused: 1, addressee: { unitId: 'province' } });
    expect(tellings.map(({ kind, note }) => [kind, note ?? null])).toEqual([
      ['answered', 'Thuộc phòng khác (thử)'],
      ['told', null],
    ]);
  });

  it('three times in a row alarms the top, and counts afresh after another answer', () => {
    const twice = refusedBy(refusedBy(raised({ maxSteps: null }), 'commune').next, 'province').next;
    expect(refusedBy(twice, 'ministry').events[1]).toMatchObject({
      data: { because: { reason: 'refused-three-times' }, addressee: { unitId: 'government' } },
    });
    const held = answer(twice, of('ministry'), at).next;
    expect(held.refused).toBe(0);
  });

  it('once in a row of units below the top never passes one over', () => {
    const first = refusedBy(raised(), 'commune').next;
    expect(first.addressee.unitId).toBe('province');
    expect(refusedBy(first, 'province').next.addressee.unitId).toBe('ministry');
  });

  it('of somebody it has passed already is kept, and moves nothing', () => {
    const above = later(raised(), 1);
    const { next, events } = refusedBy(above, 'commune');
    expect(events.map(({ type }) => type)).toEqual(['escalation.alert-acknowledged.v1']);
    expect(next).toMatchObject({ refused: 0, nextAt: above.nextAt, addressee: above.addressee });
  });

  it('takes a promise back', () => {
    const held = answer(raised(), by, at).next;
    expect(refusedBy(held, 'commune').next).toMatchObject({ acknowledged: null, addressee: { unitId: 'province' } });
  });
});
