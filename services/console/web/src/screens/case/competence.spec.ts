import { wordsIn } from '../../words/test-words.js';
import { asksComplexity, competenceWord, respondentWord } from './competence.js';

const of = (kind: 'KN' | 'TC' | 'KNPA' | 'KL' | null, facts: { otherBody?: boolean; secondLevel?: boolean } = {}) =>
  competenceWord({ kind, proceedings: { facts } });

describe('whose a case is to settle', () => {
  it('is said by level for complaints, and by nothing else for denunciations and reflections', () => {
    expect([of('KN'), of('KL'), of('TC'), of('KNPA'), of(null)]).toEqual([
      'competence.first',
      'competence.first',
      null,
      null,
      null,
    ]);
    expect(of('KN', { secondLevel: true })).toBe('competence.second');
  });
  it('is another body, once that was recorded', () =>
    expect([of('TC', { otherBody: true }), of('KN', { otherBody: true, secondLevel: true })]).toEqual([
      'competence.elsewhere',
      'competence.elsewhere',
    ]));
});

describe('the facts of a case', () => {
  it('call whom it is against by its kind, in both languages', () => {
    for (const kind of ['KN', 'KL', 'TC', 'KNPA', null] as const)
      for (const language of ['vi', 'en'] as const)
        expect(wordsIn(language)[respondentWord(kind)]).toEqual(expect.stringMatching(/\S/));
    expect(respondentWord('TC')).not.toBe(respondentWord('KN'));
  });
  it('say that it is not complex only where that moves its time', () =>
    expect(
      (['KN', 'TC', 'KNPA'] as const).map((kind) => [
        asksComplexity({ kind, state: 'verifying' }),
        asksComplexity({ kind, state: 'closed' }),
      ]),
    ).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]));
});
