// as: libs/rules/src/who-sees-a-case.ts
// breaks: nothing
import { hasTrait } from '@cau-noi/vocabulary';
export const sees = (role: string, isAbove: boolean): boolean => isAbove && hasTrait(role, 'watchesBelow');
