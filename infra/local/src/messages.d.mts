/** Types for projects that read this folder's sources without reading JavaScript. */
export function inBothLanguages(text: { vi: string; en: string }): string;
export function giveUp(problem: { vi: string; en: string }): never;
