import { roles } from '@cau-noi/platform';
import { stateCodes, type Role } from '@cau-noi/vocabulary';
import type { Reader } from './visibility.js';
import { waitsFor } from './waits.js';

const reader = (role: Role, unitId = 'commune', officerId = 'me'): Reader => ({ officerId, postId: 'p', unitId, role });
const of = (state: (typeof stateCodes)[number], handlerOfficerId: string | null = 'handler') => ({
  state,
  unitId: 'commune',
  handlerOfficerId,
});

describe('what of a case waits for its reader', () => {
  it('is a submitted result, for those who may sign in the unit that has it, whoever handles it', () => {
    for (const role of ['LP', 'LD'] as const) {
      expect(waitsFor(reader(role), of('awaiting-decision'))).toBe('sign');
      expect(waitsFor(reader(role), of('awaiting-decision', 'me'))).toBe('sign');
    }
  });
  it('is never a signature for anybody else: no colleague, no handler, no unit above, no other unit', () => {
    for (const role of roles) {
      if (role !== 'LP' && role !== 'LD') {
        expect(waitsFor(reader(role), of('awaiting-decision'))).toBeNull();
        expect(waitsFor(reader(role), of('awaiting-decision', 'me'))).toBeNull();
      }
      expect(waitsFor(reader(role, 'province'), of('awaiting-decision'))).toBeNull();
    }
  });
  it('is nothing at all of a case of another unit, or whose unit is not known yet', () => {
    for (const role of roles)
      for (const state of stateCodes)
        for (const handler of [null, 'me', 'handler']) {
          expect(waitsFor(reader(role, 'province'), of(state, handler))).toBeNull();
          expect(waitsFor(reader(role), { ...of(state, handler), unitId: null })).toBeNull();
        }
  });
  it('is a case to be given out, for heads: one that nobody has, and an accepted one', () => {
    expect(waitsFor(reader('LP'), of('received', null))).toBe('assign');
    expect(waitsFor(reader('LD'), of('classified', null))).toBe('assign');
    expect(waitsFor(reader('LP'), of('accepted'))).toBe('assign');
    expect(waitsFor(reader('CV'), of('received', null))).toBeNull();
    expect(waitsFor(reader('CU'), of('accepted', null))).toBeNull();
    expect(waitsFor(reader('CV'), of('accepted'))).toBeNull();
  });
  it('is the work of the one who has it, as far as the post has the right to do it', () => {
    expect(waitsFor(reader('CV'), of('verifying', 'me'))).toBe('work');
    expect(waitsFor(reader('TD'), of('received', 'me'))).toBe('work');
    expect(waitsFor(reader('TD'), of('classified', 'me'))).toBeNull();
    expect(waitsFor(reader('CV'), of('accepted', 'me'))).toBe('work'); // goes on without a second assignment
    expect(waitsFor(reader('TD'), of('accepted', 'me'))).toBeNull();
    expect(waitsFor(reader('CV'), of('verifying'))).toBeNull();
    for (const state of ['suspended', 'closed', 'withdrawn', 'terminated'] as const)
      expect(waitsFor(reader('LD'), of(state, 'me'))).toBeNull();
  });
});
