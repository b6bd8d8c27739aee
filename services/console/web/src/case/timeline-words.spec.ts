import { wordsIn } from '../words/test-words.js';
import { facts, factWord } from '../labels/facts.js';
import { codesOf, detailsOf, groupOf } from './timeline-words.js';

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
});
