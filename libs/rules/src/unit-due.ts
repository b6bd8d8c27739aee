import type { Text } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** How far ahead of the receipt a unit may put its own date, in years; no law gives this number, it is there for mistyped years. */
export const longestUnitDueYears = 5;

type Refusal = { code: string; text: Text };

const refusals = {
  'due-only-for-knpa': {
    vi: 'Đơn vị chỉ được tự đặt hạn cho kiến nghị, phản ánh; loại khác theo thời hạn luật định. Bỏ trống ô hạn.',
    en: 'A unit sets its own due date for a petition or reflection only; other kinds have a legal one. Leave it empty.',
  },
  'due-before-receipt': {
    vi: 'Hạn phải sau thời điểm nhận đơn. Sửa lại hạn.',
    en: 'The due date must come after the receipt. Correct it.',
  },
  'due-out-of-range': {
    vi: `Hạn do đơn vị đặt không quá ${longestUnitDueYears} năm kể từ ngày nhận đơn. Kiểm tra lại năm.`,
    en: `A due date set by the unit lies within ${longestUnitDueYears} years of the receipt. Check the year.`,
  },
} as const satisfies Record<string, Text>;

/**
 * Returns why a due instant set by the unit itself (rule DON-VI) is refused, wherever it is typed; null: it is fine.
 * `due-only-for-knpa`, `due-before-receipt`, `due-out-of-range`.
 */
export function unitDueRefusal(kind: string, dueAt: Date, receivedAt: Date): Refusal | null {
  const code = codeOf(kind, dueAt, receivedAt);
  return code && { code, text: refusals[code] };
}

function codeOf(kind: string, dueAt: Date, receivedAt: Date): keyof typeof refusals | null {
  if (kind !== 'KNPA') return 'due-only-for-knpa';
  if (dueAt <= receivedAt) return 'due-before-receipt';
  const latest = new Date(receivedAt);
  latest.setUTCFullYear(latest.getUTCFullYear() + longestUnitDueYears);
  return dueAt > latest ? 'due-out-of-range' : null;
}

/** Throws what `unitDueRefusal` finds. */
export function checkUnitDue(kind: string, dueAt: Date, receivedAt: Date): void {
  const refusal = unitDueRefusal(kind, dueAt, receivedAt);
  if (refusal) throw new RuleBroken(refusal.code, refusal.text);
}
