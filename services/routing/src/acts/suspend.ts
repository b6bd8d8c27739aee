import { RuleBroken } from '@cau-noi/rules';
import {
  suspensionGrounds,
  theKind,
  type Cited,
  type Kind,
  type SuspensionGround,
  type Text,
} from '@cau-noi/vocabulary';
import { begun, decided, headOf } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { choice, fitting, note, paper } from './field.js';

/** `suspension-not-for-kind`: the law knows no suspended or terminated petition or reflection. */
export const suspendable: Guard = ({ kind }) =>
  kind === theKind.reflection
    ? new RuleBroken('suspension-not-for-kind', {
        vi: 'Kiến nghị, phản ánh không có tạm đình chỉ, đình chỉ (chỉ có ở Luật Khiếu nại Đ.11a và Luật Tố cáo Đ.34). Trả lời hoặc lưu đơn.',
        en: 'A petition or reflection is neither suspended nor terminated (only Law on Complaints Art. 11a and Law on Denunciations Art. 34 know this). Answer or file it.',
      })
    : null;

/** Suspends the settlement (tạm đình chỉ) from the day of the act. `ground-not-for-kind`. */
export const suspend: ActDefinition<'suspend', Given & { ground: SuspensionGround }> = {
  name: 'suspend',
  path: 'suspension',
  needs: 'case.suspend',
  articles: ['Luật Khiếu nại Đ.11a; NĐ 124/2020 Đ.28b', 'Luật Tố cáo Đ.34(1)'],
  fields: (current) => [
    choice({ name: 'ground', label: { vi: 'Căn cứ', en: 'Ground' }, options: fitting(suspensionGrounds, current) }),
    paper,
    note,
  ],
  guards: [suspendable, inTable, handlerOnly],
  decide(current, { ground, document }, act) {
    const { state, paper: order } = permitted(suspend, current, document, act);
    checkGround(suspensionGrounds[ground], current.kind);
    return decided(
      current,
      { state, stateBefore: current.state, suspensions: begun(current.suspensions, act.at) },
      {
        type: 'routing.case-suspended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ground, document: order },
      },
      { paper: order },
    );
  },
};

type SuspensionOrEnd = Text & Cited & { kinds: readonly Kind[] };

/** `ground-not-for-kind` {article}: each kind has grounds of its own. */
export function checkGround({ vi, en, kinds, article }: SuspensionOrEnd, kind: Kind): void {
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
