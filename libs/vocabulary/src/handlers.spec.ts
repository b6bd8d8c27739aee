import { handlerRank, handlerRoles, stageOf } from './handlers.js';

describe('who may be given a case', () => {
  it('is a handler before anybody else, whatever it is given for', () => {
    for (const stage of ['sort', 'settle'] as const) expect(handlerRoles(stage)[0]).toBe('CV');
  });
  it('is the leader of the agency last, and the desk after handlers and heads, to sort alone', () => {
    for (const stage of ['sort', 'settle'] as const) expect(handlerRoles(stage).at(-1)).toBe('LD');
    for (const desk of ['TD', 'VT']) {
      expect(handlerRank(desk, 'sort')).toBeGreaterThan(handlerRank('LP', 'sort')!);
      expect(handlerRank(desk, 'settle')).toBeNull();
    }
  });
  it('is never a committee, an administrator or an operator', () => {
    for (const role of ['CU', 'QT', 'VH'])
      for (const stage of ['sort', 'settle'] as const) expect(handlerRank(role, stage)).toBeNull();
  });
  it('is asked for by the state of the case: it is settled from its acceptance on', () => {
    expect(['received', 'classified', 'accepted', 'verifying', 'suspended', 'decided'].map(stageOf)).toEqual([
      'sort',
      'sort',
      'settle',
      'settle',
      'settle',
      'settle',
    ]);
  });
});
