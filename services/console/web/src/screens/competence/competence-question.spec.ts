import { emptyCompetence, faultsOf, questionOf } from './competence-question.js';

const form = { ...emptyCompetence, kind: 'TC', office: 'department' };

describe('a question of competence', () => {
  it('needs a kind and the one complained of', () => {
    expect(faultsOf(emptyCompetence).map(({ field }) => field)).toEqual(['competence-kind', 'competence-office']);
    expect(faultsOf(form)).toEqual([]);
  });
  it('says only what was said and belongs to its kind', () => {
    expect(questionOf({ ...form, isDismissal: true, managedBy: 'ministry' }, false)).toEqual({
      kind: 'TC',
      respondent: { office: 'department', post: 'body', partyMatter: false },
      decided: [],
      late: false,
      crime: false,
    });
    expect(
      questionOf({ ...form, kind: 'KL', decided: '2', addressedTo: 'ministry', managedBy: 'ministry' }, true),
    ).toMatchObject({
      respondent: { managedBy: 'ministry' },
      decided: [{ instance: 1 }, { instance: 2 }],
      dismissal: false,
      addressedTo: 'ministry',
      before: 'none',
    });
  });
});
