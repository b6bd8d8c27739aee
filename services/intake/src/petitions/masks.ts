import type { Kind, Text } from '@cau-noi/vocabulary';

const complainant = { vi: 'Người khiếu nại', en: 'Complainant' };
const petitioner = { vi: 'Người kiến nghị, phản ánh', en: 'Petitioner' };

/** What is shown instead of a name: a word for the part in the case and a number; a denouncer is not even counted. */
export function mask(kind: Kind, position: number): Text {
  if (kind === 'TC') return { vi: 'Người tố cáo (bảo mật)', en: 'Denouncer (confidential)' };
  const { vi, en } = kind === 'KNPA' ? petitioner : complainant;
  return { vi: `${vi} ${position}`, en: `${en} ${position}` };
}
