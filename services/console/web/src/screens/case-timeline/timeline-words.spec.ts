import { wordsIn } from '../../words/test-words.js';
import { facts, factWord } from '../../labels/facts.js';
import { codesOf, correctedIn, detailsOf, groupOf, isIn, timelineGroups } from './timeline-words.js';

describe('a line of the history', () => {
  it('has words in both languages for every fact', () => {
    for (const fact of facts)
      for (const language of ['vi', 'en'] as const)
        expect([fact, wordsIn(language)[`fact.${fact}`]]).toEqual([fact, expect.any(String)]);
  });
  it('is called a change when the fact is not known yet', () =>
    expect(factWord({ type: 'routing.something-new.v3' })).toBe('fact.other'));
  it('belongs to the group of its publisher', () => {
    expect(
      ['deadline.overdue.v1', 'escalation.alert-raised.v1', 'intake.identity-opened.v1', 'routing.case-closed.v1'].map(
        (type) => groupOf({ type }),
      ),
    ).toEqual(['clocks', 'alerts', 'identity', 'acts']);
  });
  it('is looked for among what was done first; the answer of a leader is there, and among the alerts', () => {
    const groupsOf = (type: string) => timelineGroups.filter((group) => isIn(group, { type }));
    expect(timelineGroups[0]).toBe('acts');
    expect(groupsOf('escalation.alert-acknowledged.v1')).toEqual(['acts', 'all', 'alerts']);
    expect(groupsOf('escalation.alert-climbed.v1')).toEqual(['all', 'alerts']);
    expect(groupsOf('deadline.overdue.v1')).toEqual(['all', 'clocks']);
  });
  it('names paper and due date', () => {
    const data = { document: { number: '12/QĐ-UBND', date: '2026-11-25' }, due: '2026-12-02' };
    expect(detailsOf({ data })).toEqual([
      { key: 'timeline.paper', values: { number: '12/QĐ-UBND', date: '25/11/2026' } },
      { key: 'timeline.due', values: { due: '02/12/2026' } },
    ]);
  });
  it('tells codes apart by the fact they belong to', () => {
    expect(codesOf({ type: 'routing.assignment-returned.v1', data: { reason: 'overloaded' } })).toEqual([
      { group: 'return', code: 'overloaded' },
    ]);
    expect(codesOf({ type: 'routing.case-accepted.v1', data: { reason: 'x' } })).toEqual([]);
  });
  it('says who signed, how many days, until when', () => {
    const data = { document: { number: '9/QĐ', date: '2026-03-02' }, days: 30, returnOn: '2026-12-04' };
    expect(detailsOf({ data }, 'Người Thử A, Chủ tịch').map(({ key }) => key)).toEqual([
      'timeline.paper',
      'timeline.signer',
      'timeline.days',
      'timeline.return-on',
    ]);
  });
  it.each([
    ['routing.case-suspended.v1', { ground: 'force-majeure' }, ['ground.force-majeure']],
    ['routing.case-terminated.v1', { ground: 'denounced-dead' }, ['ending.denounced-dead']],
    ['routing.case-marked-complex.v1', { criteria: ['b', 'dd'] }, ['criterion.b', 'criterion.dd']],
    ['routing.paper-issued.v1', { paper: 'party-notice' }, ['issued.party-notice']],
    ['escalation.alert-acknowledged.v1', { word: 'not-mine' }, ['answer.not-mine']],
  ])('%s says its ground, criteria, paper or answer', (type, data, said) =>
    expect(codesOf({ type, data }).map(({ group, code }) => `${group}.${code}`)).toEqual(said),
  );
  it('says which facts were corrected, and to what', () =>
    expect(
      correctedIn({ facts: { reviewAskedOn: '2026-03-02', receivedAt: '2026-03-01T02:00:00.000Z', remote: true } }),
    ).toEqual([
      { code: 'receivedAt', value: '01/03/2026 09:00' },
      { code: 'remote', value: true },
      { code: 'reviewAskedOn', value: '02/03/2026' },
    ]));
  it('says of a forwarder the kind, as a code of its group', () =>
    expect(correctedIn({ facts: { forwardedBy: 'front', forwarded: true } })).toEqual([
      { code: 'forwarded', value: true },
      { code: 'forwardedBy', value: 'front', group: 'forwarder' },
    ]));
});
