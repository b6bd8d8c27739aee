import type { Role } from '../api/answers.js';

/** Where each role's day begins. */
export function landingOf(
  role: Role | null,
): '/tiep-dan' | '/hang-doi' | '/cho-phan-cong' | '/canh-bao' | '/dang-nhap' {
  switch (role) {
    case null:
      return '/dang-nhap';
    case 'TD':
      return '/tiep-dan';
    case 'VT':
    case 'CV':
      return '/hang-doi';
    case 'LP':
      return '/cho-phan-cong';
    default:
      return '/canh-bao';
  }
}
