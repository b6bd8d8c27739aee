import { kindCodes, stateCodes } from '@cau-noi/vocabulary';
import { back, lifecycles, type Lifecycle } from './lifecycle.js';
import { assertSound, faultsOf } from './lifecycle-check.js';

const changed = (given: object) => ({ ...lifecycles.KN, ...given });

describe('the table of transitions', () => {
  it.each(kindCodes)('is sound for %s: every state exists, is reached and leads to an end', (kind) => {
    expect(faultsOf(lifecycles[kind])).toEqual([]);
    expect(Object.keys(lifecycles[kind]).sort()).toEqual([...stateCodes].sort());
  });

  it('lets the service start', () => {
    expect(() => assertSound()).not.toThrow();
  });

  it('stops the start when it is unsound, naming kind and fault', () => {
    const broken: Lifecycle = { ...lifecycles.KN, verifying: { 'record-step': 'verifying', decide: 'decided' } };
    expect(() => assertSound({ TC: broken })).toThrow('TC: unreachable state awaiting-decision');
  });
});

describe('an unsound table', () => {
  it('is told by a state nobody can reach', () => {
    const accepted = { ...lifecycles.KN.accepted, 'take-up': 'assigned' };
    expect(faultsOf(changed({ accepted, assigned: { withdraw: 'withdrawn' } }))).toEqual([
      'unreachable state verifying',
      'unreachable state awaiting-decision',
      'unreachable state decided',
    ]);
  });

  it('is told by a transition to a state that does not exist', () => {
    expect(faultsOf(changed({ closed: { 'record-step': 'archived' } }))).toContain(
      'record-step in closed leads to unknown state archived',
    );
  });

  it('is told by a state or an action that nobody knows', () => {
    expect(faultsOf(changed({ lost: { vanish: 'closed' } }))).toEqual([
      'unknown state lost',
      'unknown action vanish in lost',
    ]);
  });

  it('is told by a state that is missing', () => {
    const { decided, ...rest } = lifecycles.KN;
    expect(decided).toBeDefined();
    expect(faultsOf(rest)).toContain('missing state decided');
  });

  it('is told by a state from which no end can be reached', () => {
    expect(faultsOf(changed({ decided: { 'record-step': 'decided' } }))).toContain('no end from decided');
    expect(faultsOf(changed({ suspended: { resume: back } }))).toContain('no end from suspended');
  });
});
