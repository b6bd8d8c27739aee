import fc from 'fast-check';
import { dayOf } from '@cau-noi/calendar';
import { actionCodes, kindCodes } from '@cau-noi/vocabulary';
import { aCase, aHead, anAct, aPaper, aSuperior, does, doIt, handler, refusalCode } from '../../test/builders.js';
import type { Act, Case, CaseFacts } from '../case/case.js';
import { correctFacts } from './correct-facts.js';

const dayMs = 86_400_000;
const firstDay = Date.parse('2026-02-02T02:00:00.000Z');
const on = (day: number): Date => new Date(firstDay + day * dayMs);
const dateOf = (day: number): string => dayOf(on(day));
const lastDay = 31;
const actOn = (day: number, given: Partial<Act> = {}): Act => anAct({ at: on(day), now: on(lastDay), ...given });
const document = aPaper({ date: dateOf(lastDay) });
const correct = (current: Case, facts: CaseFacts) => does(correctFacts, current, { facts, document }, actOn(lastDay));

/** Accepted on day 1 and verified from then on; then what the test says, by day. */
function verified(kind: 'KN' | 'TC', ...more: readonly (readonly [Parameters<typeof doIt>[0], number])[]): Case {
  const story = [['classify', 0], ['accept', 1], ['assign', 1], ['take-up', 1], ...more] as const;
  return story.reduce<Case>(
    (current, [action, day]) => doIt(action, current, actOn(day), dateOf(day)).next,
    aCase({ kind, receivedAt: on(0) }),
  );
}

describe('a corrected date', () => {
  const cases: [string, Case, CaseFacts, string][] = [
    ['acceptance', verified('KN', ['suspend', 8]), { acceptedAt: on(11).toISOString() }, 'case-suspended'],
    [
      'acceptance',
      verified('TC', ['mark-complex', 5], ['extend', 8]),
      { acceptedAt: on(9).toISOString() },
      'case-extended',
    ],
    ['receipt', verified('KN'), { receivedAt: on(2).toISOString() }, 'case-classified'],
    ['acceptance', verified('KN'), { acceptedAt: on(-1).toISOString() }, 'receipt'],
    ['day of a further denunciation', verified('TC', ['decide', 20]), { reviewAskedOn: dateOf(19) }, 'case-decided'],
    ['day of the execution', verified('KN', ['decide', 20]), { executeBy: dateOf(19) }, 'case-decided'],
    ['day of a dialogue', verified('KN'), { dialogueOn: dateOf(-1) }, 'receipt'],
    ['day of a told delay', verified('TC'), { delayReportedOn: dateOf(-1) }, 'receipt'],
  ];
  it.each(cases)('of the %s is refused where an act contradicts it, which is named', (_of, current, facts, act) => {
    expect(refusalCode(() => correct(current, facts))).toBe('fact-dates-out-of-order');
    expect(() => correct(current, facts)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ act }) }),
    );
  });

  it.each([
    ['suspend', 'case-suspended'],
    ['start-examination', 'examination-started'],
    ['decide', 'case-decided'],
  ] as const)('of the acceptance never leaves “%s” before it', (action, act) => {
    const current = aCase({ kind: 'TC', state: 'verifying', handler, receivedAt: on(0), acceptedAt: on(1) });
    const worked = doIt(action, current, actOn(8), dateOf(8)).next;
    expect(() => correct(worked, { acceptedAt: on(9).toISOString() })).toThrow(
      expect.objectContaining({ code: 'fact-dates-out-of-order', params: { act, on: dateOf(8) } }),
    );
    expect(correct(worked, { acceptedAt: on(8).toISOString() }).next.acceptedAt).toEqual(on(8));
  });

  it('of the receipt keeps the date that the unit set after it', () => {
    const reflection = aCase({ kind: 'KNPA', receivedAt: on(0), dueAt: on(3) });
    expect(refusalCode(() => correct(reflection, { receivedAt: on(4).toISOString() }))).toBe('due-before-receipt');
  });

  it('of the superior’s acceptance stays behind the take-over, and what the unit below did does not bind it', () => {
    const taken = doIt('take-over', verified('TC', ['suspend', 3]), actOn(8, { who: aSuperior() }), dateOf(8)).next;
    const who = { ...aHead(), unitId: taken.unitId };
    const accepted = doIt('accept', taken, actOn(10, { who }), dateOf(10)).next;
    const corrected = (day: number) =>
      does(correctFacts, accepted, { facts: { acceptedAt: on(day).toISOString() }, document }, actOn(lastDay, { who }));
    expect(corrected(9).next.acceptedAt).toEqual(on(9));
    expect(() => corrected(7)).toThrow(expect.objectContaining({ params: { act: 'case-taken-over', on: dateOf(8) } }));
    expect(() =>
      does(correctFacts, accepted, { facts: { receivedAt: on(2).toISOString() }, document }, actOn(lastDay, { who })),
    ).toThrow(expect.objectContaining({ params: { act: 'before-take-over', on: dateOf(0) } }));
  });
});

const aDay = fc.integer({ min: 0, max: 30 });
const anAction = fc.record({ action: fc.constantFrom(...actionCodes), day: aDay });
const aCorrection = fc.record({ fact: fc.constantFrom('receivedAt' as const, 'acceptedAt' as const), day: aDay });
const aStory = fc.record({
  kind: fc.constantFrom(...kindCodes),
  story: fc.array(fc.oneof({ weight: 4, arbitrary: anAction }, { weight: 1, arbitrary: aCorrection }), {
    maxLength: 30,
  }),
});

/** Plays one act, whoever may; a refused one leaves the case as it was. */
function play(
  current: Case,
  one: { action: (typeof actionCodes)[number]; day: number } | { fact: 'receivedAt' | 'acceptedAt'; day: number },
): Case {
  const who = { ...aHead(), unitId: current.unitId };
  try {
    if ('fact' in one) {
      const facts = { [one.fact]: on(one.day).toISOString() };
      return does(correctFacts, current, { facts, document }, actOn(lastDay, { who })).next;
    }
    const by = one.action === 'take-over' ? aSuperior() : who;
    return doIt(one.action, current, actOn(one.day, { who: by }), dateOf(one.day)).next;
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    return current;
  }
}

describe('whatever is entered and corrected, in whatever order of days', () => {
  it('state and dates never contradict: all that happened lies behind the receipt, the settlement behind its acceptance, and a case is suspended exactly while a suspension is open', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        let current = aCase({ kind, receivedAt: on(0) });
        for (const one of story) {
          current = play(current, one);
          const { receivedAt, acceptedAt, decidedAt, suspensions, examinations, happened } = current;
          const received = dayOf(receivedAt);
          for (const [name, span] of Object.entries(happened))
            if (name !== 'facts-corrected' && name !== 'case-withdrawn' && name !== 'case-accepted')
              expect([name, dayOf(new Date(span!.first)) >= received]).toEqual([name, true]);
          if (acceptedAt) expect(dayOf(acceptedAt) >= received).toBe(true);
          const accepted = dayOf(acceptedAt ?? receivedAt);
          for (const { from, to } of [...suspensions, ...examinations]) {
            expect(dayOf(new Date(from)) >= accepted).toBe(true);
            if (to !== null) expect(dayOf(new Date(to)) >= dayOf(new Date(from))).toBe(true);
          }
          const extended = happened['case-extended'];
          if (extended) expect(dayOf(new Date(extended.first)) >= accepted).toBe(true);
          if (decidedAt) expect(dayOf(decidedAt) >= accepted).toBe(true);
          const isOpen = suspensions.at(-1)?.to === null;
          if (!['terminated', 'withdrawn'].includes(current.state)) expect(current.state === 'suspended').toBe(isOpen);
        }
      }),
      { numRuns: 400 },
    );
  });
});
