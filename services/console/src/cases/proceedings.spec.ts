import fc from 'fast-check';
import { after, aLine, movedStory } from '../../test/facts.js';
import { anEvent } from '@cau-noi/testing';
import { caseView, type CaseFact, type CaseView } from './case-fold.js';
import { noClockSortsAt, pausedSortsAt } from '../clocks/clocks.js';

const line = aLine();
const superior = aLine();
const { caseId } = line;
const story = movedStory(line, superior);
const moving = (facts: readonly { type: string }[]) =>
  facts.filter(({ type }) => type !== 'routing.paper-issued.v1') as CaseFact[];
const whole = moving([...story.intake, ...story.routing, ...story.deadline]);

/** The case after an act of routing, without clocks. */
const asOf = (version: number): CaseView =>
  caseView(
    caseId,
    moving([...story.intake, ...story.routing]).filter(({ data }) => !('version' in data) || data.version <= version),
  );

/** The case after these events of its clocks. */
const toldUntil = (minutes: number): CaseView =>
  caseView(
    caseId,
    moving([...story.intake, ...story.deadline]).filter(({ time }) => time <= after(minutes)),
  );

const paper = (version: number) => ({ number: `${version}/QĐ-THU` });

describe('a case whose time was moved by every act there is', () => {
  it('is the same in whatever order the facts arrive', () => {
    const expected = caseView(caseId, whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: whole.length }), (facts) => {
        expect(caseView(caseId, facts)).toEqual(expected);
      }),
    );
  });

  it('is the same when any of them come twice, also under another id', () => {
    fc.assert(
      fc.property(fc.subarray(whole), (again) => {
        expect(caseView(caseId, [...whole, ...again.map((fact) => ({ ...fact, id: superior.caseId }))])).toEqual(
          caseView(caseId, whole),
        );
      }),
    );
  });

  it('catches up with any fact that comes late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (late) => {
        const without = whole.filter((_, index) => index !== late);
        expect(() => caseView(caseId, without)).not.toThrow();
        expect(caseView(caseId, [...without, ...whole.slice(late, late + 1)])).toEqual(caseView(caseId, whole));
      }),
    );
  });
});

describe('a suspension', () => {
  it('lasts until the case goes on in the state that is named', () => {
    expect(asOf(9)).toMatchObject({
      state: 'suspended',
      isOpen: true,
      proceedings: { suspension: { since: after(9), ground: 'awaiting-other-body', document: paper(9) } },
    });
    expect(asOf(10)).toMatchObject({ state: 'verifying', proceedings: { suspension: null } });
  });

  it('is over in the named state even where the suspension itself is still on its way', () => {
    const facts = whole.filter(
      ({ type }) => type !== 'routing.case-suspended.v1' && type !== 'routing.assignment-taken-up.v1',
    );
    const upTo = facts.filter(({ data }) => !('version' in data) || data.version <= 10);
    expect(caseView(caseId, upTo)).toMatchObject({ state: 'verifying', version: 10 });
  });
});

describe('extensions, criteria, examinations and corrected facts', () => {
  it('stand on the case with their papers, and leave its state', () => {
    expect(asOf(8)).toMatchObject({
      state: 'verifying',
      proceedings: {
        complexity: { criteria: ['a', 'dd'], document: paper(6) },
        extensions: [{ days: 30, at: after(7), document: paper(7) }],
        examination: { since: after(8), document: paper(8) },
      },
    });
    expect(asOf(12)).toMatchObject({
      state: 'verifying',
      proceedings: { examination: null, facts: { delegated: true } },
    });
  });
});

describe('a take-over', () => {
  it('moves the case to the superior, without a handler, to be accepted anew', () => {
    expect(asOf(14)).toMatchObject({
      unitId: superior.unitId,
      handlerOfficerId: null,
      handlerPostId: null,
      state: 'classified',
      waitingSince: after(14),
      proceedings: { takenOver: { fromUnitId: line.unitId, document: paper(14) } },
    });
    expect(asOf(16)).toMatchObject({ state: 'assigned', handlerOfficerId: superior.officerId });
  });

  it('lets go of what was extended and paused before, not of criteria and facts', () => {
    expect(asOf(14).proceedings).toMatchObject({
      extensions: [],
      suspension: null,
      examination: null,
      complexity: { criteria: ['a', 'dd'] },
      facts: { delegated: true },
    });
  });
});

describe('a termination', () => {
  it('ends the case without a result', () => {
    expect(asOf(17)).toMatchObject({
      state: 'terminated',
      isOpen: false,
      endedAt: after(17),
      decidedAt: null,
      sortDue: noClockSortsAt,
      proceedings: { termination: { ground: 'denounced-dead', document: paper(17) } },
    });
  });
});

describe('a clock that was moved', () => {
  const first = { due: '2026-04-01', lateFrom: after(6_000), replacedAt: after(107), cause: 'case-extended' };

  it('keeps what it said before, and what replaced it', () => {
    expect(toldUntil(107).clocks).toMatchObject([{ due: '2026-05-01', status: 'running', previous: [first] }]);
  });

  it('has no end while it stands still, and is not late', () => {
    const view = toldUntil(109);
    expect(view.sortDue).toBe(pausedSortsAt);
    expect(view.clocks).toMatchObject([
      {
        status: 'paused',
        pausedOn: '2026-03-09',
        due: null,
        lateFrom: null,
        previous: [first, { due: '2026-05-01', cause: 'paused' }],
      },
    ]);
  });

  it('runs on to its new end when it is resumed', () => {
    expect(toldUntil(110)).toMatchObject({
      sortDue: after(9_000),
      clocks: [{ status: 'running', due: '2026-05-08', pausedOn: null, resumedOn: '2026-03-16' }],
    });
  });

  it('runs again for the superior after it had ended for the unit before', () => {
    expect(toldUntil(114).clocks).toMatchObject([{ status: 'cancelled', unitId: line.unitId, stoppedAt: after(14) }]);
    expect(toldUntil(115)).toMatchObject({
      sortDue: after(7_500),
      clocks: [{ status: 'running', unitId: superior.unitId, stoppedAt: null, due: '2026-04-30' }],
    });
  });

  it('no longer stands still when a pause was taken back', () => {
    const { clockId, unitId } = line;
    const paused = whole.filter(({ time, type }) => type.startsWith('deadline.') && time <= after(109));
    const rederived = paused
      .filter(({ type }) => type === 'deadline.clock-rederived.v1')
      .map((fact) => ({ ...fact, time: after(111) }));
    expect(caseView(caseId, [...paused, ...rederived]).clocks).toMatchObject([
      { clockId, unitId, status: 'running', pausedOn: null, due: '2026-05-01' },
    ]);
  });
});

describe('an execution', () => {
  const act = (version: number, data: object) =>
    anEvent('routing.execution-recorded.v1', { caseId, version, at: after(version), state: 'closed', ...data });
  const decided = anEvent('routing.case-decided.v1', {
    caseId,
    version: 2,
    at: after(2),
    kind: 'KN',
    state: 'decided',
  });
  const closed = anEvent('routing.case-closed.v1', { caseId, version: 3, at: after(3), state: 'closed' });

  it('stands on the closed case as it was recorded last, and opens nothing', () => {
    const facts = moving([decided, closed, act(4, { outcome: 'part', obstacle: 'means' })]);
    expect(caseView(caseId, facts)).toMatchObject({
      state: 'closed',
      isOpen: false,
      endedAt: after(3),
      proceedings: { execution: { outcome: 'part', obstacle: 'means', at: after(4) } },
    });
    const { execution } = caseView(caseId, [
      ...facts,
      ...moving([act(5, { outcome: 'whole', obstacle: undefined })]),
    ]).proceedings;
    expect(execution).toMatchObject({ outcome: 'whole', at: after(5) });
    expect(execution).not.toHaveProperty('obstacle');
  });

  it('is none of a case that was told of before there was one', () => {
    expect(caseView(caseId, moving([decided, closed])).proceedings.execution).toBeNull();
  });
});
