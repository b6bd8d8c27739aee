import { stateCodes } from '@cau-noi/vocabulary';
import { aCase, aColleague, anAct, another, handler, idOf, now } from '../../test/builders.js';
import { changedFields } from '../case/case.js';
import { recordStep } from './record-step.js';

const step = { stepId: idOf(700), activity: 'site-visit', officerId: another.officerId, group: 'group-1' };
const monday = new Date('2026-03-02T03:00:00.000Z');

describe('a recorded step', () => {
  it.each(stateCodes)('in %s changes the version alone', (state) => {
    const current = aCase({ state, handler });
    const { next } = recordStep(current, step, anAct({ who: aColleague() }));
    expect(next).toEqual({ ...current, version: 2, happened: next.happened });
    expect(changedFields(current, next)).toEqual({});
  });

  it('by another officer than the handler is only recorded', () => {
    const { next, events } = recordStep(aCase({ handler }), step, anAct({ who: aColleague() }));
    expect(next.handler).toEqual(handler);
    expect(events).toHaveLength(1);
  });

  it('says when it happened and when it was entered', () => {
    const { events } = recordStep(aCase(), step, anAct({ at: monday }));
    expect(events[0]).toMatchObject({
      type: 'routing.step-recorded.v1',
      data: { ...step, at: monday.toISOString(), recordedAt: now.toISOString() },
    });
  });
});
