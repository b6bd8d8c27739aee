import { aboutOf, fallenFrom, signed, thresholdsOf } from './crowd-words.js';

const change = (before: number, level: number, at: string) => ({
  before,
  level,
  at,
  people: level,
  reason: 'petition',
  otherId: null,
});
const crowd = {
  policy: { window: 30, levels: [5, 10, 30] },
  level: 5,
  people: 9,
  endedAt: null,
  levels: [
    change(0, 5, '2026-03-02T01:00:00.000Z'),
    change(5, 10, '2026-03-09T01:00:00.000Z'),
    change(10, 5, '2026-03-12T01:00:00.000Z'),
  ],
};

describe('a crowd', () => {
  it('has thresholds that were passed, and others that some people are missing for', () =>
    expect(
      thresholdsOf(crowd as never).map(({ level, said }) => [level, said.key, Object.values(said.values ?? {})[0]]),
    ).toEqual([
      [5, 'crowds.passed', '02/03/2026'],
      [10, 'crowds.missing', 1],
      [30, 'crowds.missing', 21],
    ]));
  it('says from where it has fallen, until it rises again', () => {
    expect(fallenFrom(crowd)).toEqual({ key: 'crowds.fallen', values: { level: 10, at: '12/03/2026' } });
    expect(fallenFrom({ ...crowd, levels: crowd.levels.slice(0, 2), level: 10 })).toBeNull();
    expect(fallenFrom({ ...crowd, endedAt: '2026-03-13T01:00:00.000Z' })).toBeNull();
  });
  it('is about its matters, else about the subject of most', () => {
    const word = (code: string | null) => `<${code}>`;
    expect(aboutOf({ matters: ['A', 'B'], subject: 's' }, word)).toBe('A · B');
    expect(aboutOf({ matters: [], subject: 's' }, word)).toBe('<s>');
  });
  it('grew, or did not', () => expect([signed(6), signed(-2), signed(0)]).toEqual(['+6', '−2', '0']));
});
