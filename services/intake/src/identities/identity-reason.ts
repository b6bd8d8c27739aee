import { RuleBroken, saysWhy } from '@cau-noi/rules';
import { purposesFor, type Kind, type Purpose } from '@cau-noi/vocabulary';

const missing = {
  vi: 'Chưa ghi lý do xem danh tính. Chọn một lý do; chọn “khác” thì ghi rõ mục đích bằng lời, ít nhất 15 ký tự.',
  en: 'The reason for opening the identity is missing. Choose a purpose; with “other”, say why in words, at least 15 characters.',
};
const missingForTC = {
  vi: 'Tố cáo: chọn một lý do (kiểm tra điều kiện, liên hệ, in giấy, bảo vệ, khác) và ghi rõ mục đích bằng lời, ít nhất 15 ký tự.',
  en: 'For a denunciation choose one of check-eligibility, contact, print-paper, protection, other – and say why in words, at least 15 characters.',
};

/**
 * The purpose, if the reason given suffices for this kind: a TC needs purpose and note, any other kind a purpose,
 * and a note where the purpose is `other`. Otherwise `identity-reason-missing`.
 */
export function reasonFor(kind: Kind, purpose: Purpose | undefined, note: string | undefined): Purpose {
  const needsNote = kind === 'TC' || purpose === 'other';
  if (purpose && purposesFor(kind).includes(purpose) && (!needsNote || saysWhy(note))) return purpose;
  throw new RuleBroken('identity-reason-missing', kind === 'TC' ? missingForTC : missing);
}

/** How long an opened identity may stay on a screen, in seconds: five minutes for a TC, thirty for the rest. */
export const shownForSeconds = (kind: Kind): number => (kind === 'TC' ? 300 : 1800);
