import type { Role } from '@cau-noi/vocabulary';
import { isTold, type Reader } from './told.js';

const roles: Role[] = ['TD', 'VT', 'CV', 'LP', 'LD', 'CU', 'TT', 'QT', 'VH'];
const reader = (role: Role, unitId: string): Reader => ({
  officerId: `officer ${role}`,
  postId: `post ${role}`,
  unitId,
  role,
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
