import { stateCodes } from '@cau-noi/vocabulary';
import { aCase, aColleague, anAct, another, does, handler, idOf, now } from '../../test/builders.js';
import { changedFields } from '../case/case.js';
import { recordStep } from './record-step.js';

const work = { activity: 'site-visit', officerId: another.officerId, group: 'group-1' };
const monday = new Date('2026-03-02T03:00:00.000Z');

describe('a recorded step', () => {
  it.each(stateCodes)('in %s changes the version alone', (state) => {
    const current = aCase({ state, handler });
    const { next } = does(recordStep, current, work, anAct({ who: aColleague() }));
    expect(next).toEqual({ ...current, version: 2, happened: next.happened });
    expect(changedFields(current, next)).toEqual({});
  });

  it('by another officer than the handler is only recorded', () => {
    const { next, events } = does(recordStep, aCase({ handler }), work, anAct({ who: aColleague() }));
    expect(next.handler).toEqual(handler);
    expect(events).toHaveLength(1);
  });

  it('says when it happened and when it was entered', () => {
    const { events } = does(recordStep, aCase(), work, anAct({ at: monday }));
    expect(events[0]).toMatchObject({
      type: 'routing.step-recorded.v1',
      data: { ...work, stepId: idOf(700), at: monday.toISOString(), recordedAt: now.toISOString() },
    });
  });
});
