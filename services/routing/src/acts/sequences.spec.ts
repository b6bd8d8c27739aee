import fc from 'fast-check';
import { actionCodes, endedStates, kindCodes, type Action } from '@cau-noi/vocabulary';
import { aColleague, aCase, aHead, anAct, aSuperior, doIt, theHandler } from '../../test/builders.js';
import type { Case, Who } from '../case/case.js';
import { refusalOf } from '../case/guards.js';
import { back, lifecycles } from '../case/lifecycle.js';
import { acts } from './acts.input.js';
import { withdrawal } from './withdraw.js';

const people = [aHead(), theHandler(), aColleague(), aSuperior()];
const anAction = fc.record({ action: fc.constantFrom(...actionCodes), who: fc.constantFrom(...people) });
const aStory = fc.record({ kind: fc.constantFrom(...kindCodes), story: fc.array(anAction, { maxLength: 40 }) });

/** Plays one action; a refused one leaves the case as it was. */
function play(current: Case, action: Action, who: Who) {
  try {
    return doIt(action, current, anAct({ who }));
  } catch (error) {
    expect((error as { code?: string }).code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    return { next: current, events: [] };
  }
}

describe('any sequence of actions', () => {
  it('stays inside the table, and the version grows by one with each event', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        let current = aCase({ kind });
        for (const { action, who } of story) {
          const { next, events } = play(current, action, who);
          expect(next.version).toBe(current.version + events.length);
          for (const { data } of events) expect(data).toMatchObject({ version: next.version, state: next.state });
          const row = lifecycles[current.kind][current.state][action];
          if (events.length > 0) expect(next.state).toBe(row === back ? current.stateBefore : row);
          else expect(next).toEqual(current);
          current = next;
        }
      }),
    );
  });

  it('never leaves an end, and never acts where the guards refuse', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        let current = aCase({ kind });
        for (const { action, who } of story) {
          const refusal = refusalOf(action === 'withdraw' ? withdrawal : acts[action], current, who);
          const { next, events } = play(current, action, who);
          if (refusal) expect(events).toEqual([]);
          if (endedStates.includes(current.state)) expect(next.state).toBe(current.state);
          current = next;
        }
      }),
    );
  });

  it('counts every return, and never forgets a handler', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        let current = aCase({ kind });
        let returns = 0;
        for (const { action, who } of story) {
          const { next, events } = play(current, action, who);
          if (events[0]?.type === 'routing.assignment-returned.v1') returns += 1;
          if (current.handler && next.handler?.officerId !== current.handler.officerId)
            expect(next.previousHandlers).toContainEqual(current.handler);
          current = next;
        }
        expect(current.returnedTimes).toBe(returns);
      }),
    );
  });

  it('has an open suspension exactly while it is suspended, and comes back to where it was', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        let current = aCase({ kind });
        for (const { action, who } of story) {
          const { next } = play(current, action, who);
          const isOpen = next.suspensions.at(-1)?.to === null;
          if (next.state === 'suspended') expect([isOpen, next.stateBefore === null]).toEqual([true, false]);
          if (action === 'resume' && next !== current) expect(next.state).toBe(current.stateBefore);
          expect(next.suspensions.slice(0, -1).every(({ to }) => to !== null)).toBe(true);
          current = next;
        }
      }),
    );
  });

  it('extends a denunciation at most twice, and nothing else ever', () => {
    fc.assert(
      fc.property(aStory, ({ kind, story }) => {
        const end = story.reduce((current, { action, who }) => play(current, action, who).next, aCase({ kind }));
        expect(end.extensions.length).toBeLessThanOrEqual(kind === 'TC' ? Math.min(end.criteria.length, 2) : 0);
      }),
    );
  });
});
