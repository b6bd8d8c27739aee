import { checkToldAtDesk, lackingIn, leastContent } from './told-at-desk.js';

const told = { kind: 'KN', content: 'x'.repeat(leastContent), hasRespondent: true, papers: 0 };

describe('a petition at the desk', () => {
  it('that was only told says enough, and whom it is against', () => {
    expect(lackingIn(told)).toEqual([]);
    expect(lackingIn({ ...told, hasRespondent: false, content: null })).toEqual([
      'respondent-missing',
      'content-missing',
    ]);
    expect(lackingIn({ ...told, content: ` ${'x'.repeat(leastContent - 1)} ` })).toEqual(['content-missing']);
    expect(() => checkToldAtDesk({ ...told, hasRespondent: false })).toThrow(
      expect.objectContaining({ code: 'respondent-missing' }),
    );
  });

  it('against nobody is a petition or a reflection', () => {
    for (const kind of ['KN', 'TC', 'KL']) expect(lackingIn({ ...told, kind, hasRespondent: false })).toHaveLength(1);
    expect(lackingIn({ ...told, kind: 'KNPA', hasRespondent: false })).toEqual([]);
  });

  it('is taken as it is where a paper was handed over', () => {
    expect(lackingIn({ kind: 'TC', content: null, hasRespondent: false, papers: 1 })).toEqual([]);
  });
});
