import { aCase, aColleague, anAct, anOpenPause, aPaper, does, handler, refusalCode } from '../../test/builders.js';
import type { Paper } from '../case/case.js';
import { resume } from './resume.js';
import { suspend } from './suspend.js';
import { terminate } from './terminate.js';

const document = aPaper({ date: '2026-03-02' });
const verifying = aCase({ kind: 'KN', state: 'verifying', handler, acceptedAt: new Date('2026-03-02T03:00:00.000Z') });
const suspended = aCase({
  ...verifying,
  state: 'suspended',
  stateBefore: 'verifying',
  suspensions: [anOpenPause()],
  happened: { 'case-suspended': { first: anOpenPause().from, last: anOpenPause().from } },
});
const on = (day: string) => anAct({ at: new Date(`${day}T02:00:00.000Z`) });

describe('suspending', () => {
  it('pauses the case from the day of the decision, on its ground and paper', () => {
    const { next, events, paper } = does(suspend, verifying, { ground: 'force-majeure', document }, on('2026-03-04'));
    expect(next).toMatchObject({
      state: 'suspended',
      stateBefore: 'verifying',
      suspensions: [{ from: '2026-03-04T02:00:00.000Z', to: null }],
    });
    expect(events).toMatchObject([
      {
        type: 'routing.case-suspended.v1',
        data: { ground: 'force-majeure', document, at: '2026-03-04T02:00:00.000Z' },
      },
    ]);
    expect(paper).toEqual(document);
  });

  it.each<[string, object | null | undefined]>([
    ['none', undefined],
    ['nothing', null],
    ['a blank number', { ...document, number: '  ' }],
    ['no date', { ...document, date: null }],
    ['no signer', { number: '1', date: '2026-03-04' }],
  ])('is refused with %s for a paper, naming the article', (_what, given) => {
    const work = () =>
      does(suspend, verifying, { ground: 'force-majeure', document: given as Partial<Paper> }, anAct());
    expect(refusalCode(work)).toBe('document-missing');
    expect(work).toThrow('Luật Khiếu nại Đ.11a; NĐ 124/2020 Đ.28b');
  });

  it('takes only a ground of the kind', () => {
    const denunciation = { ...verifying, kind: 'TC' } as const;
    expect(refusalCode(() => does(suspend, denunciation, { ground: 'force-majeure', document }, anAct()))).toBe(
      'ground-not-for-kind',
    );
    expect(refusalCode(() => does(suspend, verifying, { ground: 're-examination', document }, anAct()))).toBe(
      'ground-not-for-kind',
    );
    expect(does(suspend, denunciation, { ground: 're-examination', document }, anAct()).next.state).toBe('suspended');
  });

  it('cannot have happened before the acceptance, but may on its day', () => {
    const given = { ground: 'force-majeure', document } as const;
    const since = { ...verifying, receivedAt: new Date('2026-02-02T02:00:00.000Z') };
    expect(refusalCode(() => does(suspend, since, given, on('2026-03-01')))).toBe('before-acceptance');
    expect(does(suspend, since, given, on('2026-03-02')).next.state).toBe('suspended');
  });

  it('may begin on the day the one before ended, not earlier', () => {
    const first = does(suspend, verifying, { ground: 'force-majeure', document }, on('2026-03-02')).next;
    const once = does(resume, first, { document }, anAct({ at: new Date('2026-03-04T09:00:00.000Z') })).next;
    const given = { ground: 'force-majeure', document } as const;
    expect(does(suspend, once, given, on('2026-03-04')).next.suspensions).toHaveLength(2);
    expect(refusalCode(() => does(suspend, once, given, on('2026-03-03')))).toBe('before-resumption');
  });

  it('is not for a colleague', () => {
    const work = () => does(suspend, verifying, { ground: 'force-majeure', document }, anAct({ who: aColleague() }));
    expect(refusalCode(work)).toBe('not-the-handler');
  });
});

describe('resuming', () => {
  it.each(['accepted', 'assigned', 'verifying', 'awaiting-decision'] as const)(
    'brings the case back to %s',
    (state) => {
      const { next, events } = does(resume, { ...suspended, stateBefore: state }, { document }, on('2026-03-05'));
      expect(next).toMatchObject({ state, stateBefore: null });
      expect(next.suspensions).toEqual([{ ...anOpenPause(), to: '2026-03-05T02:00:00.000Z' }]);
      expect(events).toMatchObject([{ type: 'routing.case-resumed.v1', data: { state, document } }]);
    },
  );

  it('cannot have happened before the suspension, but may on its day', () => {
    expect(refusalCode(() => does(resume, suspended, { document }, on('2026-03-02')))).toBe('before-suspension');
    expect(does(resume, suspended, { document }, on('2026-03-03')).next.state).toBe('verifying');
  });

  it('happens once', () => {
    const { next } = does(resume, suspended, { document }, anAct());
    expect(refusalCode(() => does(resume, next, { document }, anAct()))).toBe('transition-not-allowed');
  });
});

describe('terminating', () => {
  it('ends the case, also while it is suspended', () => {
    const { next, events } = does(terminate, suspended, { ground: 'organisation-dissolved', document }, anAct());
    expect(next.state).toBe('terminated');
    expect(events).toMatchObject([
      { type: 'routing.case-terminated.v1', data: { ground: 'organisation-dissolved', document } },
    ]);
  });

  it('takes only a ground of the kind, and happens once', () => {
    expect(refusalCode(() => does(terminate, verifying, { ground: 'denounced-dead', document }, anAct()))).toBe(
      'ground-not-for-kind',
    );
    const { next } = does(terminate, verifying, { ground: 'whole-withdrawal', document }, anAct());
    expect(refusalCode(() => does(terminate, next, { ground: 'whole-withdrawal', document }, anAct()))).toBe(
      'transition-not-allowed',
    );
  });
});
