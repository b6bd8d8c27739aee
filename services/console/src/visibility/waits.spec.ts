import { roles } from '@cau-noi/platform';
import { stateCodes, type Role } from '@cau-noi/vocabulary';
import { rightsOf } from './rights.service.js';
import type { Reader } from './told.js';
import { waitsFor } from './waits.js';

const reader = (role: Role, unitId = 'commune', officerId = 'me'): Reader => ({ officerId, postId: 'p', unitId, role });
const waits = (one: Reader, given: Parameters<typeof waitsFor>[2]) => waitsFor(one, rightsOf(one.role), given);
const of = (state: (typeof stateCodes)[number], handlerOfficerId: string | null = 'handler') => ({
  state,
  unitId: 'commune',
  handlerOfficerId,
});

describe('what of a case waits for its reader', () => {
  it('is a submitted result, for those who may sign in the unit that has it, whoever handles it', () => {
    for (const role of ['LP', 'LD'] as const) {
      expect(waits(reader(role), of('awaiting-decision'))).toBe('sign');
      expect(waits(reader(role), of('awaiting-decision', 'me'))).toBe('sign');
    }
  });
  it('is never a signature for anybody else: no colleague, no handler, no unit above, no other unit', () => {
    for (const role of roles) {
      if (role !== 'LP' && role !== 'LD') {
        expect(waits(reader(role), of('awaiting-decision'))).toBeNull();
        expect(waits(reader(role), of('awaiting-decision', 'me'))).toBeNull();
      }
      expect(waits(reader(role, 'province'), of('awaiting-decision'))).toBeNull();
    }
  });
  it('is nothing at all of a case of another unit, or whose unit is not known yet', () => {
    for (const role of roles)
      for (const state of stateCodes)
        for (const handler of [null, 'me', 'handler']) {
          expect(waits(reader(role, 'province'), of(state, handler))).toBeNull();
          expect(waits(reader(role), { ...of(state, handler), unitId: null })).toBeNull();
        }
  });
  it('is a case to be given out, for heads: one that nobody has, and an accepted one', () => {
    expect(waits(reader('LP'), of('received', null))).toBe('assign');
    expect(waits(reader('LD'), of('classified', null))).toBe('assign');
    expect(waits(reader('LP'), of('accepted'))).toBe('assign');
    expect(waits(reader('CV'), of('received', null))).toBeNull();
    expect(waits(reader('CU'), of('accepted', null))).toBeNull();
    expect(waits(reader('CV'), of('accepted'))).toBeNull();
  });
  it('is the work of the one who has it, as far as the post has the right to do it', () => {
    expect(waits(reader('CV'), of('verifying', 'me'))).toBe('work');
    expect(waits(reader('TD'), of('received', 'me'))).toBe('work');
    expect(waits(reader('TD'), of('classified', 'me'))).toBeNull();
    expect(waits(reader('CV'), of('accepted', 'me'))).toBe('work'); // goes on without a second assignment
    expect(waits(reader('TD'), of('accepted', 'me'))).toBeNull();
    expect(waits(reader('CV'), of('verifying'))).toBeNull();
    for (const state of ['suspended', 'closed', 'withdrawn', 'terminated'] as const)
      expect(waits(reader('LD'), of(state, 'me'))).toBeNull();
  });
});
