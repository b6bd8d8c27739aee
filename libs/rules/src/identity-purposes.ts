/** Purposes for which an identity or the words of a petition may be opened; page and server read them here. */
export const purposes = [
  'check-eligibility',
  'contact',
  'verify',
  'print-paper',
  'check-duplicate',
  'protection',
  'other',
] as const;
export type Purpose = (typeof purposes)[number];

/** A denouncer's identity is kept more strictly (Luật Tố cáo Đ.8, 56). */
const notForDenunciations: readonly Purpose[] = ['verify', 'check-duplicate'];
const notForOthers: readonly Purpose[] = ['protection'];

/** The purposes of one kind of petition. */
export const purposesFor = (kind: string | null): readonly Purpose[] =>
  purposes.filter((purpose) => !(kind === 'TC' ? notForDenunciations : notForOthers).includes(purpose));
