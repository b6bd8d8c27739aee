import { aCase, aColleague, anAct, aPaper, now, refusalCode } from '../../test/builders.js';
import { correctFacts } from './correction.js';
import { issuedPapers, issuePaper } from './issued-paper.js';

const document = aPaper();

describe('an issued paper', () => {
  it('is recorded with the instant of its issue, by anybody of the unit, and changes nothing else', () => {
    const closed = aCase({ state: 'closed', decidedAt: now });
    const at = new Date('2026-03-04T02:00:00.000Z');
    const { next, events } = issuePaper(closed, { paper: 'decision-sent', document }, anAct({ who: aColleague(), at }));
    expect(next).toEqual({ ...closed, version: 2 });
    expect(events).toMatchObject([
      { type: 'routing.paper-issued.v1', data: { paper: 'decision-sent', document, at: at.toISOString() } },
    ]);
  });

  it.each([
    ['conclusion-sent', 'KN'],
    ['decision-sent', 'TC'],
    ['decision-published', 'KNPA'],
    ['dialogue-notice', 'TC'],
    ['suspension-notice', 'KNPA'],
  ] as const)('%s is none of a %s', (paper, kind) => {
    expect(refusalCode(() => issuePaper(aCase({ kind, decidedAt: now }), { paper, document }, anAct()))).toBe(
      'paper-not-for-kind',
    );
  });

  it.each(['decision-sent', 'acceptance-notice', 'result-notice'] as const)(
    '%s waits for the act before it',
    (paper) => {
      expect(refusalCode(() => issuePaper(aCase(), { paper, document }, anAct()))).toBe('paper-too-early');
      const done = aCase({ acceptedAt: now, decidedAt: now });
      expect(issuePaper(done, { paper, document }, anAct()).events).toHaveLength(1);
    },
  );

  it('has a number, a date and a signer, like every one', () => {
    expect(refusalCode(() => issuePaper(aCase(), { paper: 'visitor-reply' }, anAct()))).toBe('document-missing');
  });

  it.each(Object.entries(issuedPapers))('%s has a name in both languages', (_paper, { vi, en }) => {
    expect([vi, en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

describe('a correction of facts', () => {
  it('changes what it names and keeps the rest', () => {
    const current = aCase({ state: 'decided', facts: { remote: true, delegated: true } });
    const facts = { remote: false, severalPlaces: undefined, dismissal: true };
    const { next, events } = correctFacts(current, { facts, document }, anAct());
    expect(next.facts).toEqual({ remote: false, delegated: true, dismissal: true });
    expect(events[0]?.data).toMatchObject({ facts: { remote: false, dismissal: true }, document });
    expect(Object.keys((events[0]?.data as { facts: object }).facts)).toEqual(['remote', 'dismissal']);
  });

  it('is refused when it says nothing new, or nothing, or has no paper', () => {
    const current = aCase({ facts: { remote: true } });
    const code = (given: object) => refusalCode(() => correctFacts(current, { facts: {}, ...given }, anAct()));
    expect(code({ facts: { remote: true }, document })).toBe('facts-unchanged');
    expect(code({ document })).toBe('facts-missing');
    expect(code({ facts: { remote: false } })).toBe('document-missing');
  });
});
