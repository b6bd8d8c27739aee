// as: services/deadline/src/clock-view/read-clocks.service.ts
// breaks: home/one-home 1
import { hasTrait } from '@cau-noi/vocabulary';
export const sees = (role: string, isAbove: boolean): boolean => isAbove && hasTrait(role, 'watchesBelow');
