import { RuleBroken } from '@cau-noi/rules';
import { theKind, type Kind, type Text } from '@cau-noi/vocabulary';
import { refuse, type Guard } from '../case/guard.js';

/** `suspension-not-for-kind`: the law knows no suspended or terminated petition or reflection. */
export const suspendable: Guard = ({ kind }) =>
  kind === theKind.reflection
    ? refuse('suspension-not-for-kind', {
        vi: 'Kiến nghị, phản ánh không có tạm đình chỉ, đình chỉ (chỉ có ở Luật Khiếu nại Đ.11a và Luật Tố cáo Đ.34). Trả lời hoặc lưu đơn.',
        en: 'A petition or reflection is neither suspended nor terminated (only Law on Complaints Art. 11a and Law on Denunciations Art. 34 know this). Answer or file it.',
      })
    : null;

/** `ground-not-for-kind` {article}: each kind has grounds of its own. */
export function checkGround({ vi, en, kinds }: Text & { kinds: readonly Kind[] }, kind: Kind, article: string): void {
  if (kinds.includes(kind)) return;
  throw new RuleBroken(
    'ground-not-for-kind',
    {
      vi: `Căn cứ “${vi}” không áp dụng cho loại đơn này (${article}). Chọn căn cứ khác.`,
      en: `The ground “${en}” is not one of this kind of case (${article}). Choose another one.`,
    },
    { article },
  );
}
