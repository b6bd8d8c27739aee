import { competenceLine } from './competence-line.js';
import { officeCodes } from './offices.js';
import { postsComplainedOf } from './question.js';

const question = { kind: 'KN', respondent: { office: 'commune-committee', post: 'head' }, place: 'Xã Thử (synthetic)' };
const line = (value: unknown) => competenceLine(typeof value === 'string' ? value : JSON.stringify(value), 3);
const codeOf = (value: unknown) => {
  const answer = line(value);
  return answer && 'error' in answer ? answer.error.code : undefined;
};

describe('a line about competence', () => {
  it('is answered for every kind, office, post and standing, with an article and words in both languages', () => {
    for (const kind of ['KN', 'TC', 'KNPA', 'KL'])
      for (const office of officeCodes)
        for (const post of postsComplainedOf)
          for (const late of [false, true])
            for (const decided of [[], [{ instance: 1 }], [{ instance: 1 }, { instance: 2 }]]) {
              const answer = line({ kind, respondent: { office, post }, late, decided, addressedTo: 'central' });
              expect(answer).toMatchObject({
                kind,
                handling: { vi: expect.any(String), en: expect.any(String), article: expect.any(String) },
              });
              expect(JSON.stringify(answer)).not.toContain('undefined');
            }
  });
  it('gives the place back and takes a level for an office', () => {
    expect(line(question)).toMatchObject({ settles: { place: 'Xã Thử (synthetic)' } });
    expect(line({ kind: 'KN', level: 'commune' })).toMatchObject({ settles: { office: 'commune-committee' } });
  });
  it('is refused with its number, a code and what to do, where it is wrong', () => {
    expect(line('no JSON')).toEqual({
      error: { line: 3, code: 'not-json', message: expect.stringMatching(/^Dòng này .* \/ This line .*\.$/) },
    });
    expect(competenceLine(null, 1)).toMatchObject({ error: { code: 'line-too-long' } });
    expect(competenceLine(' \r', 1)).toBeUndefined();
    const wrong = [
      null,
      [],
      {},
      { ...question, kind: 'kn' },
      { ...question, respondent: { office: 'court' } },
      { ...question, respondent: { office: 'department', post: 'chair' } },
      { ...question, late: 1 },
      { ...question, decided: [{ instance: 3 }] },
      { ...question, decided: [{ instance: 1 }, { instance: 1 }] },
      { ...question, more: 1 },
      { ...question, addressedTo: '__proto__' },
      { ...question, level: 'constructor' },
    ];
    for (const each of wrong) expect(codeOf(each)).toBe('invalid-input');
    expect(codeOf({ ...question, on: '2026-02-30' })).toBe('date-does-not-exist');
  });
});
