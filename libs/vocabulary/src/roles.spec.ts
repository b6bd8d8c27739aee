import { answersForUnit, hasTrait, roleCodes, roles, rolesWith, watchesOpenings } from './roles.js';

const those = (holds: (role: string) => boolean): string => roleCodes.filter(holds).join(' ');

/** As services and pages spelled them in letters, each for itself, before there was this table. */
describe('what the roles are', () => {
  it('is in the order of every list and document', () =>
    expect(roleCodes.join(' ')).toBe('TD VT CV LP LD CU TT QT VH'));
  it.each([
    ['receives', 'TD'],
    ['handles', 'CV'],
    ['leads', 'LP LD'],
    ['leadsAgency', 'LD'],
    ['committee', 'CU'],
    ['inspects', 'TT'],
    ['watchesBelow', 'LD CU TT'],
    ['runsSystem', 'QT VH'],
  ] as const)('%s: %s', (trait, codes) => {
    expect(rolesWith(trait).join(' ')).toBe(codes);
    expect(those((role) => hasTrait(role, trait))).toBe(codes);
  });
  it('says who answers for a unit, and hears of openings', () => {
    expect(those(answersForUnit)).toBe('LP LD CU TT');
    expect(those(watchesOpenings)).toBe('LP LD TT');
  });
  it('says as whom each reads', () =>
    expect(roleCodes.map((role) => `${role} ${roles[role].reads}`).join(', ')).toBe(
      'TD desk, VT desk, CV handler, LP head, LD leader, CU leader, TT leader, QT leader, VH leader',
    ));
  it('is nothing for a role that nobody knows', () => {
    for (const role of ['', 'XX', 'toString', '__proto__']) {
      expect(hasTrait(role, 'leads')).toBe(false);
      expect(answersForUnit(role)).toBe(false);
    }
  });
});
