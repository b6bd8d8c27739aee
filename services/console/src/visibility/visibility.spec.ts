import type { Role } from '@cau-noi/vocabulary';
import { isTold, mayRead, mayReadOpenings, type Reader } from './visibility.js';

const roles: Role[] = ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT', 'QT', 'VH'];
const reader = (role: Role, unitId: string): Reader => ({
  officerId: `officer ${role}`,
  postId: `post ${role}`,
  unitId,
  role,
});
const place = { unitId: 'commune', handlerOfficerId: null, above: new Set(['province', 'committee']) };
const readersAt = (unitId: string): Role[] => roles.filter((role) => mayRead(reader(role, unitId), place));

describe('a case', () => {
  it('is read in its own unit by all but administrators', () => {
    expect(readersAt('commune')).toEqual(['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT']);
  });
  it('is read above, on either line, by leaders, committees and inspectors', () => {
    expect(readersAt('province')).toEqual(['LD', 'CU', 'TT']);
    expect(readersAt('committee')).toEqual(['LD', 'CU', 'TT']);
  });
  it('is read nowhere else', () => {
    expect(readersAt('another commune')).toEqual([]);
  });
  it('is read by its handler, wherever that officer sits, and never as an administrator', () => {
    expect(mayRead(reader('CV', 'elsewhere'), { ...place, handlerOfficerId: 'officer CV' })).toBe(true);
    expect(mayRead(reader('QT', 'elsewhere'), { ...place, handlerOfficerId: 'officer QT' })).toBe(false);
  });
  it('of which the unit is not known yet is read by nobody but its handler', () => {
    expect(mayRead(reader('LD', 'commune'), { ...place, unitId: null, above: new Set() })).toBe(false);
  });
});

describe('an alert', () => {
  const rungs = [{ unitId: 'commune', postId: 'post CV' }];
  it('is told to the post, and to those who lead its unit', () => {
    expect(roles.filter((role) => isTold(reader(role, 'commune'), { rungs, handlerOfficerId: null }))).toEqual([
      'CV',
      'LP',
      'LD',
      'CU',
      'TT',
    ]);
    expect(roles.filter((role) => isTold(reader(role, 'province'), { rungs, handlerOfficerId: null }))).toEqual(['CV']);
  });
  it('is known to the handler of its case', () => {
    expect(
      isTold(reader('CV', 'elsewhere'), {
        rungs: [{ unitId: 'commune', postId: null }],
        handlerOfficerId: 'officer CV',
      }),
    ).toBe(true);
  });
  it('that nobody was told yet is told to nobody', () => {
    expect(isTold(reader('LD', 'commune'), { rungs: [], handlerOfficerId: null })).toBe(false);
    expect(isTold(reader('CV', 'commune'), { rungs: [], handlerOfficerId: 'officer CV' })).toBe(false);
  });
});

describe('openings of an identity', () => {
  it('are for heads, leaders and inspectors', () => {
    expect(roles.filter((role) => mayReadOpenings(reader(role, 'commune')))).toEqual(['LP', 'LD', 'TT']);
  });
});
