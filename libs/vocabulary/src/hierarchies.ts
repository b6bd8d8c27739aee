import { codesOf, type Text } from './text.js';

/** The two lines of units, which never mix: of the State and of the Party. */
export const hierarchies = {
  state: { vi: 'tuyến Nhà nước', en: 'State line' },
  party: { vi: 'tuyến Đảng', en: 'Party line' },
} as const satisfies Record<string, Text>;
export type Hierarchy = keyof typeof hierarchies;
export const hierarchyCodes = codesOf(hierarchies);
