import fc from 'fast-check';
import { workingCalendar } from '@cau-noi/calendar';
import { acknowledge, type Said } from '../acknowledgement/acknowledgement.js';
import { end, type Alert, type AlertFacts } from '../alerts/alert.js';
import type { Policy } from '../policies/policy.js';
import { advance, place, raise } from './climb.js';
import { organisationOf, type UnitFacts, type World } from './organisation.js';

const since = '2025-07-01';
const facts: AlertFacts = {
  alertId: 'alert',
  alertNumber: 'CB-26-0001',
  caseId: 'case',
  caseNumber: 'XAA-26-000001',
  cause: 'overdue',
  clockId: 'clock',
  rule: 'DON-VI',
  unitId: 'commune',
  groupSize: null,
  raisedAt: new Date('2026-11-02T01:00:00.000Z'), // a Monday, 08:00
};
const policy: Policy = {
  policyId: 'overdue',
  steps: [{ after: { workingDays: 5 } }],
  repeatEvery: { workingDays: 10 },
  maxSteps: 3,
  version: 1,
};
const line = ['commune', 'province', 'ministry', 'government'];

/** A State line where only these units have somebody in their head post. */
function world(...led: string[]): World {
  const units = line.map((unitId, i): UnitFacts => ({
    unitId,
    hierarchy: 'state',
    validFrom: since,
    validTo: null,
    lines: [{ parentId: line[i + 1] ?? null, from: since, to: null }],
    committees: [],
  }));
  const posts = line.map((unitId) => ({
    postId: `post-${unitId}`,
    unitId,
    isHead: true,
    validFrom: since,
    validTo: null,
  }));
  const holders = led.map((unitId) => ({
    postId: `post-${unitId}`,
    holders: [{ officerId: `officer-${unitId}`, from: since, to: null }],
  }));
  return { organisation: organisationOf(units, posts, holders), calendar: workingCalendar([]) };
}
const everyone = world(...line);
const raised = (over: Partial<Policy> = {}, at = everyone): Alert =>
  raise(facts, 'state', { ...policy, ...over }, at).next;
const by = { officerId: 'officer-commune', postId: 'post-commune', unitId: 'commune' };
const types = (decision: { events: { type: string }[] }): string[] => decision.events.map(({ type }) => type);
const calendar = workingCalendar([]);
const answer = (alert: Alert, who: typeof by, at: Date, said: Partial<Said> = {}) =>
  acknowledge(alert, who, at, { word: 'not-mine', returnOn: null, note: 'Thuộc phòng khác (thử)', ...said }, calendar);
/** Lets `steps` steps fall due, one after the other. */
const later = (alert: Alert, steps: number, at = everyone): Alert =>
  Array.from({ length: steps }).reduce<Alert>((now) => advance(now, at).next, alert);

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

describe('an acknowledged alert', () => {
  const at = new Date('2026-11-03T01:00:00.000Z');
  const answered = answer(raised(), by, at);

  it('names the person and is told to nobody else', () => {
    expect(types(answered)).toEqual(['escalation.alert-acknowledged.v1']);
    expect(answered.next).toMatchObject({
      acknowledged: { at, by, word: 'not-mine', returnOn: null },
      nextAt: null,
      ended: null,
    });
  });

  it('stays as it is when the same person answers again', () => {
    expect(answer(answered.next, by, at)).toEqual({ next: answered.next, events: [], tellings: [] });
  });

  it('tells anybody else who has answered', () => {
    expect(() => answer(answered.next, { ...by, officerId: 'another' }, at)).toThrow(
      expect.objectContaining({
        code: 'already-acknowledged',
        params: expect.objectContaining({ officerId: 'officer-commune' }),
      }),
    );
  });

  it('keeps the word and the day, and tells them without the note', () => {
    const said = { word: 'handling' as const, returnOn: '2026-11-17', note: 'Giao phòng chuyên môn (thử)' };
    const { next, events } = answer(raised(), by, at, said);
    expect(next.acknowledged).toEqual({ at, by, word: 'handling', returnOn: '2026-11-17' });
    expect(events[0]?.data).toMatchObject({ word: 'handling', returnOn: '2026-11-17' });
    expect(JSON.stringify(events)).not.toContain('Giao phòng');
  });

  // Tuesday 03/11/2026: the tenth working day after it is Tuesday 17/11.
  it.each<[string, Partial<Said>, string | null]>([
    ['who deals with it names the day', { word: 'handling' }, 'return-date-missing'],
    ['and that may be today', { word: 'handling', returnOn: '2026-11-03' }, null],
    ['or ten working days ahead', { word: 'handling', returnOn: '2026-11-17' }, null],
    ['but no later', { word: 'handling', returnOn: '2026-11-18' }, 'return-date-too-far'],
    ['and not for years', { word: 'handling', returnOn: '2030-12-31' }, 'return-date-too-far'],
    ['nobody answers without a word', { word: null }, 'word-missing'],
    ['nor with a day alone', { word: null, returnOn: '2026-11-04' }, 'word-missing'],
    ['but never a day that is over', { word: 'handling', returnOn: '2026-11-02' }, 'return-date-past'],
    ['who watches looks again', { word: 'watching' }, 'return-date-missing'],
    ['after ten working days at the latest', { word: 'watching', returnOn: '2026-11-17' }, null],
    ['and no later', { word: 'watching', returnOn: '2026-11-18' }, 'return-date-too-far'],
    ['whose it is not says why', { word: 'not-mine', note: '  ' }, 'note-missing'],
    ['or whose it is', { word: 'not-mine', note: 'Thuộc phòng khác (thử)' }, null],
  ])('is answered by rule: %s', (_rule, said, code) => {
    const act = (): unknown => answer(raised(), by, at, said).events;
    if (code === null) expect(act()).toHaveLength(1);
    else expect(act).toThrow(expect.objectContaining({ code }));
  });

  it('ends only with its cause', () => {
    expect(types(end(answered.next, 'case-decided', at))).toEqual(['escalation.alert-ended.v1']);
  });
});

describe('an ended alert', () => {
  const ended = end(raised(), 'case-decided', new Date('2026-11-03T01:00:00.000Z'));

  it('is over: no step, no second end, no answer', () => {
    expect(ended.next.nextAt).toBeNull();
    expect(advance(ended.next, everyone).events).toEqual([]);
    expect(end(ended.next, 'case-closed', new Date('2026-11-04T01:00:00.000Z')).events).toEqual([]);
    expect(() => answer(ended.next, by, new Date('2026-11-04T01:00:00.000Z'))).toThrow(
      expect.objectContaining({ code: 'alert-ended' }),
    );
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
  const moves = fc.array(fc.tuple(fc.constantFrom('advance', 'acknowledge', 'end', 'place'), fc.subarray(line)), {
    maxLength: 15,
  });

  it('never moves after an answer, and until then always stands with a person or waits for one, with a next time', () => {
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
                : move === 'end'
                  ? end(alert, 'case-decided', at)
                  : alert.ended || alert.acknowledged
                    ? advance(alert, world(...people))
                    : answer(alert, by, at);
          alert = decision.next;
          if (before.acknowledged || before.ended)
            expect(types(decision).filter((type) => /climbed|repeated/.test(type))).toEqual([]);
          const isOver = alert.acknowledged !== null || alert.ended !== null;
          expect(isOver || alert.nextAt !== null).toBe(true);
          expect(isOver || alert.addressee.officerId !== null || alert.awaiting.length > 0).toBe(true);
        }
      }),
    );
  });
});
