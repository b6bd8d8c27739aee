import { codesOf, type Text } from './text.js';

/** Kinds of petitions and cases, with the word of a narrow column. */
export const kinds = {
  KN: {
    vi: 'Khiếu nại',
    en: 'Complaint',
    short: { vi: 'KN', en: 'Complaint' },
  },
  TC: {
    vi: 'Tố cáo',
    en: 'Denunciation',
    short: { vi: 'TC', en: 'Denunciation' },
  },
  KNPA: {
    vi: 'Kiến nghị, phản ánh',
    en: 'Petition, reflection',
    short: { vi: 'KNPA', en: 'Reflection' },
  },
  KL: {
    vi: 'Khiếu nại kỷ luật',
    en: 'Complaint on discipline',
    short: { vi: 'KL', en: 'Discipline' },
  },
} as const satisfies Record<string, Text & { short: Text }>;
/** Code of a kind: KN khiếu nại, TC tố cáo, KNPA kiến nghị–phản ánh, KL complaint against a disciplinary decision. */
export type Kind = keyof typeof kinds;
export const kindCodes = codesOf(kinds);

/** Complaints, those against a disciplinary decision included. */
export const complaints: readonly Kind[] = ['KN', 'KL'];
export const denunciations: readonly Kind[] = ['TC'];

/** The kind where one is named as such. */
export const theKind = {
  complaint: 'KN',
  denunciation: 'TC',
  reflection: 'KNPA',
  disciplinary: 'KL',
} as const satisfies Record<string, Kind>;
