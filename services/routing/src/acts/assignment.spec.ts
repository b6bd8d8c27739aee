import {
  aColleague,
  aCase,
  aHead,
  anAct,
  another,
  does,
  handler,
  refusalCode,
  theHandler,
} from '../../test/builders.js';
import type { Case, Who } from '../case/case.js';
import { assign } from './assign.js';
import { handOver } from './hand-over.js';
import { giveBack } from './return.js';
import { takeUp } from './take-up.js';

describe('a case nobody has', () => {
  it('goes to the chosen handler, without having been handed over', () => {
    const { next, events } = does(assign, aCase({ state: 'accepted' }), handler, anAct());
    expect(next).toMatchObject({ state: 'assigned', handler, previousHandlers: [] });
    expect(events[0]).toMatchObject({
      type: 'routing.case-assigned.v1',
      data: {
        handlerOfficerId: handler.officerId,
        handlerPostId: handler.postId,
        previousOfficerId: null,
        handOver: false,
      },
    });
  });

  it.each(['received', 'classified'] as const)('may be given out in %s to be sorted, and stays there', (state) => {
    expect(does(assign, aCase({ state }), handler, anAct()).next).toMatchObject({ state, handler });
  });

  it('can be neither handed over nor returned', () => {
    const act = anAct();
    expect(refusalCode(() => does(handOver, aCase(), handler, act))).toBe('not-assigned');
    expect(refusalCode(() => does(giveBack, aCase(), { reason: 'other' }, act))).toBe('not-assigned');
  });
});

describe('a case that has a handler', () => {
  it.each(['received', 'classified', 'assigned', 'verifying'] as const)(
    'is not given out a second time in %s',
    (state) => {
      expect(refusalCode(() => does(assign, aCase({ state, handler }), another, anAct()))).toBe('already-assigned');
    },
  );

  it('may get another one for the verification once it is accepted, which is a hand-over', () => {
    const { next, events } = does(assign, aCase({ state: 'accepted', handler }), another, anAct());
    expect(next).toMatchObject({ state: 'assigned', handler: another, previousHandlers: [handler] });
    expect(events[0]?.data).toMatchObject({ previousOfficerId: handler.officerId, handOver: true });
  });

  it('may keep its handler for the verification, which is none', () => {
    const { next, events } = does(assign, aCase({ state: 'accepted', handler }), handler, anAct());
    expect(next).toMatchObject({ state: 'assigned', handler, previousHandlers: [] });
    expect(events[0]?.data).toMatchObject({ handOver: false });
  });
});

describe('taking up', () => {
  it('is for the handler', () => {
    const { next, events } = does(takeUp, aCase({ state: 'assigned', handler }), {}, anAct({ who: theHandler() }));
    expect(next.state).toBe('verifying');
    expect(events[0]).toMatchObject({
      type: 'routing.assignment-taken-up.v1',
      data: { handlerOfficerId: handler.officerId },
    });
  });

  it('is for a head of the unit too, in the name of the handler', () => {
    const { events } = does(takeUp, aCase({ state: 'assigned', handler }), {}, anAct({ who: aHead() }));
    expect(events[0]?.data).toMatchObject({
      handlerOfficerId: handler.officerId,
      by: { officerId: aHead().officerId },
    });
  });

  it('is not for a colleague', () => {
    expect(
      refusalCode(() => does(takeUp, aCase({ state: 'assigned', handler }), {}, anAct({ who: aColleague() }))),
    ).toBe('not-the-handler');
  });

  it('of an accepted case is for the one who had it and may settle it: nobody is asked to assign it again', () => {
    const accepted = aCase({ state: 'accepted', handler });
    const { next, events } = does(takeUp, accepted, {}, anAct({ who: theHandler() }));
    expect(next).toMatchObject({ state: 'verifying', handler });
    expect(events[0]?.data).toMatchObject({ handlerOfficerId: handler.officerId, state: 'verifying' });
    const refused = (current: Case, who: Who) => refusalCode(() => does(takeUp, current, {}, anAct({ who })));
    expect(refused(next, theHandler())).toBe('already-taken-up');
    expect(refused(accepted, { ...theHandler(), settles: false })).toBe('post-cannot-handle');
    expect(refused(accepted, aHead())).toBe('not-the-handler');
    expect(refused(accepted, aColleague())).toBe('not-the-handler');
    expect(refused(aCase({ state: 'accepted' }), theHandler())).toBe('not-assigned');
  });

  it('happens once', () => {
    const { next } = does(takeUp, aCase({ state: 'assigned', handler }), {}, anAct());
    expect(refusalCode(() => does(takeUp, next, {}, anAct()))).toBe('already-taken-up');
  });
});

describe('giving back', () => {
  it('leaves the case without a handler, waiting for another, and is counted', () => {
    const { next, events } = does(
      giveBack,
      aCase({ state: 'assigned', handler }),
      { reason: 'not-my-field' },
      anAct({ who: theHandler() }),
    );
    expect(next).toMatchObject({ state: 'accepted', handler: null, previousHandlers: [handler], returnedTimes: 1 });
    expect(events[0]).toMatchObject({
      type: 'routing.assignment-returned.v1',
      data: { previousOfficerId: handler.officerId, reason: 'not-my-field' },
    });
  });

  it('is not for a colleague', () => {
    expect(
      refusalCode(() =>
        does(giveBack, aCase({ state: 'assigned', handler }), { reason: 'other' }, anAct({ who: aColleague() })),
      ),
    ).toBe('not-the-handler');
  });

  it('is too late after taking up', () => {
    expect(
      refusalCode(() => does(giveBack, aCase({ state: 'verifying', handler }), { reason: 'other' }, anAct())),
    ).toBe('already-taken-up');
  });
});

describe('handing over', () => {
  it('changes the handler and nothing else', () => {
    const current = aCase({ state: 'verifying', handler });
    const { next, events } = does(handOver, current, another, anAct({ who: theHandler() }));
    const { happened } = next;
    expect(next).toEqual({ ...current, handler: another, previousHandlers: [handler], happened, version: 2 });
    expect(events[0]).toMatchObject({
      type: 'routing.case-assigned.v1',
      data: { handlerOfficerId: another.officerId, previousOfficerId: handler.officerId, handOver: true },
    });
  });

  it('is not for a colleague', () => {
    expect(refusalCode(() => does(handOver, aCase({ handler }), another, anAct({ who: aColleague() })))).toBe(
      'not-the-handler',
    );
  });

  it('needs another officer or another post', () => {
    expect(refusalCode(() => does(handOver, aCase({ handler }), handler, anAct()))).toBe('already-the-handler');
  });

  it('to another post of the same officer is no hand-over between officers', () => {
    const { events } = does(handOver, aCase({ handler }), { ...handler, postId: another.postId }, anAct());
    expect(events[0]?.data).toMatchObject({ handOver: false, previousOfficerId: handler.officerId });
  });

  it('is over when the case is closed', () => {
    expect(refusalCode(() => does(handOver, aCase({ state: 'closed', handler }), another, anAct()))).toBe(
      'transition-not-allowed',
    );
  });
});
