import { answersForUnit, roleCodes, rolesWith } from '@cau-noi/vocabulary';
import { permissions } from './permissions.js';

describe('the table of permissions', () => {
  it('lets those sign who lead, and those acknowledge who answer for a unit', () => {
    expect(permissions['case.sign']).toEqual(rolesWith('leads'));
    expect(permissions['alert.acknowledge']).toEqual(roleCodes.filter(answersForUnit));
  });
  it('shows no case to who runs the system', () => {
    for (const row of [
      'case.read',
      'clock.read',
      'queue.read',
      'identity.open',
      'petition.read',
      'visit.read',
    ] as const)
      expect(rolesWith('runsSystem').filter((role) => (permissions[row] as readonly string[]).includes(role))).toEqual(
        [],
      );
  });
});
