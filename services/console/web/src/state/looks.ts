/** How bright the page is: as the PC says, or as it was chosen. The first one is what nobody has chosen. */
export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** Words as large as the browser has them, or a quarter larger. */
export const typeSizes = ['normal', 'large'] as const;
export type TypeSize = (typeof typeSizes)[number];

/** What is drawn for a choice, on a PC that is dark or light. */
export const drawnLook = (chosen: Look, isDarkPc: boolean): 'light' | 'dark' =>
  chosen === 'system' ? (isDarkPc ? 'dark' : 'light') : chosen;
