import { hasTrait, roles, theRole } from '@cau-noi/vocabulary';
import type { Role } from '../api/answers.js';

/** Where each role's day begins. */
export function landingOf(
  role: Role | null,
): '/tiep-dan' | '/hang-doi' | '/cho-phan-cong' | '/canh-bao' | '/quan-tri' | '/suc-khoe' | '/dang-nhap' {
  if (role === null) return '/dang-nhap';
  if (hasTrait(role, 'receives')) return '/tiep-dan';
  if (hasTrait(role, 'runsSystem')) return role === theRole.administrator ? '/quan-tri' : '/suc-khoe';
  const { reads } = roles[role];
  if (reads === 'head') return '/cho-phan-cong';
  return reads === 'leader' ? '/canh-bao' : '/hang-doi';
}
