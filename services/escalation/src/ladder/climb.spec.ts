import fc from 'fast-check';
import { answer, by, everyone, facts, later, line, policy, raised, since, types, world } from '../../test/a-ladder.js';
import { end } from '../alerts/alert.js';
import { advance, place, raise } from './climb.js';
import { organisationOf, type UnitFacts } from './organisation.js';

describe('an overdue alert', () => {
  it('is told first to the head of the unit that is late', () => {
    const { next, events, tellings } = raise(facts, 'state', policy, everyone);
    expect(events).toEqual([expect.objectContaining({ type: 'escalation.alert-raised.v1', subject: 'case' })]);
    expect(next.addressee).toEqual({ unitId: 'commune', postId: 'post-commune', officerId: 'officer-commune' });
    expect(next.nextAt?.toISOString()).toBe('2026-11-09T01:00:00.000Z');
    expect(tellings.map(({ kind, officerId }) => [kind, officerId])).toEqual([['told', 'officer-commune']]);
  });

  it('climbs step by step, each at its own time, and repeats at the last step of its policy', () => {
    const [one, two, three, four] = [1, 2, 3, 4].map((steps) => later(raised(), steps));
    expect(
      [one, two, three, four].map((alert) => [
        alert!.step,
        alert!.times,
        alert!.addressee.unitId,
        alert!.nextAt!.toISOString().slice(0, 10),
      ]),
    ).toEqual([
      [1, 0, 'province', '2026-11-16'],
      [2, 0, 'ministry', '2026-12-01'], // 24/11 is off by law
      [2, 1, 'ministry', '2026-12-15'],
      [2, 2, 'ministry', '2026-12-29'],
    ]);
  });

  it('goes as far as the line reaches without a limit of steps', () => {
    expect(later(raised({ maxSteps: null }), 3).addressee.unitId).toBe('government');
    expect(later(raised({ maxSteps: null }), 4)).toMatchObject({ step: 3, times: 1 });
  });

  it('passes vacant posts over, with the reason in the history', () => {
    const gap = world('commune', 'ministry');
    const { next, tellings } = advance(raised({}, gap), gap);
    expect(next).toMatchObject({ step: 1, told: 2, addressee: { unitId: 'ministry' } });
    expect(tellings.map(({ kind, unitId, reason }) => [kind, unitId, reason])).toEqual([
      ['skipped', 'province', 'post-vacant'],
      ['told', 'ministry', null],
    ]);
  });

  it('reminds the one it stands with when nobody is above', () => {
    const alone = world('commune');
    const { next, events } = advance(raised({}, alone), alone);
    expect(events[0]!.type).toBe('escalation.alert-repeated.v1');
    expect(next).toMatchObject({ step: 0, times: 1, addressee: { officerId: 'officer-commune' } });
  });

  it('goes on to somebody else when the one at the top has left', () => {
    const top = later(raised(), 2);
    expect(advance(top, world('government'))).toMatchObject({ next: { addressee: { unitId: 'government' } } });
    expect(advance(top, world('commune'))).toMatchObject({ next: { addressee: { unitId: 'commune' } } });
  });
});

describe('an alert that nobody can be told of', () => {
  const nobody = world();
  const standing = raise(facts, 'state', policy, nobody);

  it('stands on the topmost unit without an officer and repeats', () => {
    expect(standing.next.addressee).toEqual({ unitId: 'government', postId: null, officerId: null });
    expect(standing.next.awaiting).toEqual(line);
    expect(types(advance(standing.next, nobody))).toEqual(['escalation.alert-repeated.v1']);
  });

  it('gets its first person as soon as there is one', () => {
    const at = new Date('2026-11-03T01:00:00.000Z');
    const placed = place(standing.next, at, world('province'));
    expect(types(placed)).toEqual(['escalation.alert-climbed.v1']);
    expect(placed.next).toMatchObject({ told: 1, addressee: { officerId: 'officer-province' }, awaiting: [] });
    expect(place(placed.next, at, everyone).events).toEqual([]);
  });

  it('takes the line of its unit once that is known', () => {
    const unknown = raise({ ...facts, unitId: 'new-committee' }, 'state', policy, nobody).next;
    const committee: UnitFacts = {
      unitId: 'new-committee',
      hierarchy: 'party',
      validFrom: since,
      validTo: null,
      lines: [],
      committees: [],
    };
    const known = organisationOf(
      [committee],
      [{ postId: 'p', unitId: 'new-committee', isHead: true, validFrom: since, validTo: null }],
      [{ postId: 'p', holders: [{ officerId: 'o', from: since, to: null }] }],
    );
    expect(place(unknown, facts.raisedAt, { ...nobody, organisation: known }).next).toMatchObject({
      line: 'party',
      addressee: { officerId: 'o' },
    });
  });
});

describe('an ended alert', () => {
  const ended = end(raised(), 'case-decided', new Date('2026-11-03T01:00:00.000Z'));

  it('is over: no step and no second end', () => {
    expect(ended.next.nextAt).toBeNull();
    expect(advance(ended.next, everyone).events).toEqual([]);
    expect(end(ended.next, 'case-closed', new Date('2026-11-04T01:00:00.000Z')).events).toEqual([]);
  });
});

describe('an act that is entered afterwards, with a date before the alert', () => {
  it('ends it, and not before it was raised', () => {
    const over = end(raised(), 'case-decided', new Date(facts.raisedAt.getTime() - 86_400_000));
    expect(over.next.ended?.at).toEqual(facts.raisedAt);
    expect(over.events[0]?.data).toMatchObject({ endedAt: facts.raisedAt.toISOString() });
    const later = new Date(facts.raisedAt.getTime() + 1);
    expect(end(raised(), 'case-decided', later).next.ended?.at).toEqual(later);
  });
});

describe('any history of an alert', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom('advance', 'answer', 'end', 'place'), fc.subarray(line)), {
    maxLength: 15,
  });

  it('never moves after its end, and until then is with a person or waits for one, with a next time', () => {
    fc.assert(
      fc.property(moves, fc.subarray(line), (history, led) => {
        let alert = raise(facts, 'state', policy, world(...led)).next;
        for (const [move, people] of history) {
          const before = alert;
          const at = new Date(facts.raisedAt.getTime() + 1000);
          const decision =
            move === 'advance'
              ? advance(alert, world(...people))
              : move === 'place'
                ? place(alert, at, world(...people))
                : move === 'end' || alert.ended
                  ? end(alert, 'case-decided', at)
                  : answer(alert, by, at);
          alert = decision.next;
          if (before.ended) expect(decision.events).toEqual([]);
          const isOver = alert.ended !== null;
          expect(isOver || alert.nextAt !== null).toBe(true);
          const isHeld = alert.acknowledged !== null;
          expect(isOver || isHeld || alert.addressee.officerId !== null || alert.awaiting.length > 0).toBe(true);
        }
      }),
    );
  });
});
