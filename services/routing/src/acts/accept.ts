import { checkUnitDue, representativesAllowed, RuleBroken } from '@cau-noi/rules';
import { crowdFrom, theKind, type Kind } from '@cau-noi/vocabulary';
import { decided, headOf, type Case } from '../case/case.js';
import { handlerOnly, inTable, stateAfter, type Guard } from '../case/guards.js';
import { paperIn, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { paper, type Field } from './field.js';

/** What asks for the appointment of representatives, by kind. */
const appointment: Readonly<Record<Kind, readonly [vi: string, en: string]>> = {
  KN: ['NĐ 124/2020 Đ.16(1); Luật Tiếp công dân Đ.29', 'Decree 124/2020 Art. 16(1); Law on Citizen Reception Art. 29'],
  KL: ['NĐ 124/2020 Đ.16(1); Luật Tiếp công dân Đ.29', 'Decree 124/2020 Art. 16(1); Law on Citizen Reception Art. 29'],
  TC: ['Luật Tố cáo Đ.23; Luật Tiếp công dân Đ.29', 'Law on Denunciations Art. 23; Law on Citizen Reception Art. 29'],
  KNPA: ['Luật Tiếp công dân Đ.29', 'Law on Citizen Reception Art. 29'],
};

/** `representatives-missing` {n, a, b, article}: a group is accepted once it has appointed who speaks for it. */
const represented: Guard = ({ kind, groupSize, representatives }) => {
  if (groupSize < crowdFrom || representatives === null || representatives > 0) return null;
  const { from, to } = representativesAllowed(groupSize);
  const [article, articleEn] = appointment[kind];
  return new RuleBroken(
    'representatives-missing',
    {
      vi: `Đoàn ${groupSize} người chưa cử người đại diện; thụ lý khi đã có văn bản cử từ ${from} đến ${to} người (${article}). Ở thẻ “Đơn và người”, bấm “Cử người đại diện” rồi thụ lý.`,
      en: `The group of ${groupSize} has appointed no representatives; it is accepted with the paper that appoints ${from} to ${to} of them (${articleEn}). Name them under “Petitions and people”, then accept.`,
    },
    { n: groupSize, a: from, b: to, article },
  );
};

const dueAt: Field = {
  name: 'dueAt',
  kind: 'due',
  label: { vi: 'Hạn trả lời do đơn vị đặt', en: 'Due date set by the unit' },
  required: true,
};

/** A petition or reflection is given a date once: on registering it, or on accepting it. */
const lacksDue = (current: Case): boolean => current.kind === theKind.reflection && current.dueAt === null;

/**
 * Takes the matter on (thụ lý). A due instant is set for a KNPA alone (`due-only-for-knpa`), which has no other limit
 * (`due-date-required`), once (`due-already-set`) and after the acceptance (`due-before-acceptance`, `due-out-of-range`).
 */
export const accept: ActDefinition<'accept', Given & { dueAt?: string | null }> = {
  name: 'accept',
  path: 'acceptance',
  needs: 'case.accept',
  fields: (current) => [{ ...paper, required: false }, ...(lacksDue(current) ? [dueAt] : [])],
  hint: () => ({
    vi: 'Sau khi thụ lý, người đang phụ trách nhận việc để xác minh; lãnh đạo có thể giao cho người khác.',
    en: 'After the acceptance who has the case takes it up to verify it; the head may give it to another.',
  }),
  guards: [inTable, handlerOnly, represented],
  decide(current, given, act) {
    const state = stateAfter(accept, current, act);
    const document = given.document ? paperIn(accept, current, given.document, act) : null;
    const due = given.dueAt ? new Date(given.dueAt) : null;
    if (due) checkDue(current, due, act.at);
    else if (lacksDue(current)) throw dueRequired();
    return decided(
      current,
      { state, acceptedAt: act.at, dueAt: due ?? current.dueAt },
      {
        type: 'routing.case-accepted.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), kind: current.kind, document, dueAt: due?.toISOString() ?? null },
      },
      { paper: document },
    );
  },
};

const dueRequired = (): RuleBroken =>
  new RuleBroken('due-date-required', {
    vi: 'Luật không định thời hạn giải quyết kiến nghị, phản ánh (Luật Tiếp công dân Đ.28 chỉ định hạn trả lời). Đặt hạn giải quyết khi thụ lý.',
    en: 'The law sets no limit for settling a petition or reflection (Law on Citizen Reception Art. 28 only one for the reply). Set a due date on accepting it.',
  });

function checkDue(current: Case, due: Date, acceptedAt: Date): void {
  checkUnitDue(current.kind, due, current.receivedAt);
  if (current.dueAt) {
    throw new RuleBroken('due-already-set', {
      vi: 'Vụ việc đã có hạn do đơn vị đặt khi vào sổ. Bỏ trống ô hạn.',
      en: 'The unit set a due date when the petition was registered. Leave it empty.',
    });
  }
  if (due <= acceptedAt) {
    throw new RuleBroken('due-before-acceptance', {
      vi: 'Hạn phải sau ngày thụ lý. Sửa lại hạn.',
      en: 'The due date must come after the acceptance. Correct it.',
    });
  }
}
