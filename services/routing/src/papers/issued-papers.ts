import { RuleBroken } from '@cau-noi/rules';
import { issuedPapers, type PaperKind } from '@cau-noi/vocabulary';

/** `before-issued-paper` {act, on}. */
export function beforeIssued(paper: PaperKind, on: string) {
  const { vi, en } = issuedPapers[paper];
  return new RuleBroken(
    'before-issued-paper',
    {
      vi: `Văn bản này chỉ có sau “${vi}” (${on.split('-').reverse().join('/')}). Kiểm tra lại ngày.`,
      en: `This paper comes after “${en}” (${on}). Check the date.`,
    },
    { act: paper, on },
  );
}
