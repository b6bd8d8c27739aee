import { issuedPapers } from '@cau-noi/vocabulary';
import { aCase, aColleague, anAct, aPaper, does, now, refusalCode } from '../../test/builders.js';
import { correctFacts } from './correct-facts.js';
import { issuePaper } from './issue-paper.js';

const document = aPaper();

describe('an issued paper', () => {
  it('is recorded with the instant of its issue, by anybody of the unit, and changes nothing else', () => {
    const closed = aCase({ state: 'closed', decidedAt: now });
    const at = new Date('2026-03-05T02:00:00.000Z');
    const { next, events } = does(
      issuePaper,
      closed,
      { paper: 'decision-sent', document },
      anAct({ who: aColleague(), at }),
    );
    const papers = { 'decision-sent': at.toISOString() };
    expect(next).toEqual({ ...closed, version: 2, papers, happened: next.happened });
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
    expect(refusalCode(() => does(issuePaper, aCase({ kind, decidedAt: now }), { paper, document }, anAct()))).toBe(
      'paper-not-for-kind',
    );
  });

  it.each(['decision-sent', 'acceptance-notice', 'result-notice'] as const)(
    '%s waits for the act before it',
    (paper) => {
      expect(refusalCode(() => does(issuePaper, aCase(), { paper, document }, anAct()))).toBe('paper-too-early');
      const done = aCase({ acceptedAt: now, decidedAt: now });
      expect(does(issuePaper, done, { paper, document }, anAct()).events).toHaveLength(1);
    },
  );

  it('has a number, a date and a signer, like every one', () => {
    expect(refusalCode(() => does(issuePaper, aCase(), { paper: 'visitor-reply' }, anAct()))).toBe('document-missing');
  });

  it.each(Object.entries(issuedPapers))('%s has a name in both languages', (_paper, { vi, en }) => {
    expect([vi, en]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });
});

describe('a correction of facts', () => {
  it('changes what it names and keeps the rest', () => {
    const current = aCase({ state: 'decided', facts: { remote: true, delegated: true } });
    const facts = { remote: false, severalPlaces: undefined, dismissal: true };
    const { next, events } = does(correctFacts, current, { facts, document }, anAct());
    expect(next.facts).toEqual({ remote: false, delegated: true, dismissal: true });
    expect(events[0]?.data).toMatchObject({ facts: { remote: false, dismissal: true }, document });
    expect(Object.keys((events[0]?.data as { facts: object }).facts)).toEqual(['remote', 'dismissal']);
  });

  it('is refused when it says nothing new, or nothing, or has no paper', () => {
    const current = aCase({ facts: { remote: true } });
    const code = (given: object) => refusalCode(() => does(correctFacts, current, { facts: {}, ...given }, anAct()));
    expect(code({ facts: { remote: true }, document })).toBe('facts-unchanged');
    expect(code({ document })).toBe('facts-missing');
    expect(code({ facts: { remote: false } })).toBe('document-missing');
  });

  it('that names a forwarder says that it was forwarded, and not that it was not', () => {
    const current = aCase({ facts: { forwarded: false } });
    const { next, events } = does(correctFacts, current, { facts: { forwardedBy: 'front' }, document }, anAct());
    expect(next.facts).toEqual({ forwarded: true, forwardedBy: 'front' });
    expect(events[0]?.data).toMatchObject({ facts: { forwarded: true, forwardedBy: 'front' } });
    const both = { forwarded: false, forwardedBy: 'press' as const };
    expect(refusalCode(() => does(correctFacts, current, { facts: both, document }, anAct()))).toBe(
      'forwarder-without-forwarding',
    );
  });

  it('may give receipt and acceptance the instants they really had', () => {
    const accepted = aCase({
      receivedAt: new Date('2026-02-10T02:00:00Z'),
      acceptedAt: new Date('2026-02-20T02:00:00Z'),
    });
    const facts = { receivedAt: '2026-02-06T02:00:00.000Z', acceptedAt: '2026-02-18T02:00:00.000Z' };
    const { next, events } = does(correctFacts, accepted, { facts, document }, anAct());
    expect(next).toMatchObject({
      receivedAt: new Date(facts.receivedAt),
      acceptedAt: new Date(facts.acceptedAt),
      facts,
    });
    expect(events).toMatchObject([{ type: 'routing.facts-corrected.v1', data: { facts } }]);
  });

  it.each([
    ['fact-date-in-future', { receivedAt: '2099-01-01T00:00:00.000Z' }],
    ['fact-date-in-future', { reviewAskedOn: '2099-01-01' }],
    ['fact-date-in-future', { decisionKnownOn: '2099-01-01' }],
    ['fact-dates-out-of-order', { receivedAt: '2026-02-21T02:00:00.000Z' }],
    ['fact-dates-out-of-order', { acceptedAt: '2026-02-09T02:00:00.000Z' }],
  ])('is refused as %s: %o', (code, facts) => {
    const accepted = aCase({
      receivedAt: new Date('2026-02-10T02:00:00Z'),
      acceptedAt: new Date('2026-02-20T02:00:00Z'),
    });
    expect(refusalCode(() => does(correctFacts, accepted, { facts, document }, anAct()))).toBe(code);
  });

  it('has no acceptance to correct before there is one, and may set the day of a dialogue that lies ahead', () => {
    const facts = { acceptedAt: '2026-02-20T02:00:00.000Z' };
    expect(refusalCode(() => does(correctFacts, aCase({ acceptedAt: null }), { facts, document }, anAct()))).toBe(
      'not-accepted-yet',
    );
    expect(does(correctFacts, aCase(), { facts: { dialogueOn: '2099-01-01' }, document }, anAct()).events).toHaveLength(
      1,
    );
  });
});
