import { readdirSync } from 'node:fs';
import { wordsIn } from '../words/test-words.js';
import { factOf, facts, factWord } from './facts.js';

/** One file for each event there is: `routing.case-assigned.v1.json`. */
const published = readdirSync(new URL('../../../../../libs/events/src/samples', import.meta.url))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((type) => /^(intake|routing|deadline|escalation)\./.test(type));
/** Facts of a service, a visit or a crowd, in no history of a case. */
const elsewhere = [
  'escalation.crowd-changed.v1',
  'escalation.matter-named.v1',
  'escalation.petitions-linked.v1',
  'escalation.system-alarm-ended.v1',
  'escalation.system-alarm-raised.v1',
  'intake.visit-recorded.v1',
  'routing.petition-came-late.v1',
];

describe('the name of a fact', () => {
  it.each([
    ['routing.case-assigned.v1', 'case-assigned'],
    ['deadline.due-soon.v12', 'due-soon'],
    ['intake.identity-opened.v1', 'identity-opened'],
  ])('%s: %s', (type, fact) => expect(factOf({ type })).toBe(fact));
  it('is a word in both languages for each fact', () => {
    for (const language of ['vi', 'en'] as const)
      for (const fact of facts)
        expect([fact, wordsIn(language)[`fact.${fact}`]]).toEqual([fact, expect.stringMatching(/\S/)]);
  });
  it('is there for every event that a history of a case can hold', () => {
    const ofCases = published.filter((type) => !elsewhere.includes(type));
    expect(ofCases.length).toBeGreaterThan(30);
    expect(ofCases.filter((type) => factWord({ type }) === 'fact.other')).toEqual([]);
  });
  it('is a change where this page does not know it yet', () => {
    expect(factWord({ type: 'routing.case-dreamt.v1' })).toBe('fact.other');
    expect(factWord({ type: 'routing.constructor.v1' })).toBe('fact.other');
    for (const language of ['vi', 'en'] as const) expect(wordsIn(language)['fact.other']).toMatch(/\S/);
  });
});
