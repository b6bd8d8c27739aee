import { RuleBroken } from '@cau-noi/rules';
import type { PetitionKind } from './petition.js';

/** Purposes for which an identity may be opened. */
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

/** A denouncer's identity is kept more strictly (Luật Tố cáo Đ.8, 56): fewer purposes, and a note each time. */
const purposesOf: Record<PetitionKind, readonly Purpose[]> = {
  KN: ['check-eligibility', 'contact', 'verify', 'print-paper', 'check-duplicate', 'other'],
  KL: ['check-eligibility', 'contact', 'verify', 'print-paper', 'check-duplicate', 'other'],
  KNPA: ['check-eligibility', 'contact', 'verify', 'print-paper', 'check-duplicate', 'other'],
  TC: ['check-eligibility', 'contact', 'print-paper', 'protection', 'other'],
};

/** Shortest note that says something. */
const noteFrom = 15;

/**
 * The purpose, if the reason given suffices for this kind: a TC needs purpose and note, any other kind a purpose,
 * and a note where the purpose is `other`. Otherwise `identity-reason-missing`.
 */
export function reasonFor(kind: PetitionKind, purpose: Purpose | undefined, note: string | undefined): Purpose {
  const saysWhy = [...(note ?? '').trim()].length >= noteFrom;
  const needsNote = kind === 'TC' || purpose === 'other';
  if (purpose && purposesOf[kind].includes(purpose) && (saysWhy || !needsNote)) return purpose;
  throw new RuleBroken('identity-reason-missing', {
    vi: 'Chưa ghi lý do xem danh tính. Chọn lý do hoặc ghi rõ mục đích (tối thiểu 15 ký tự).',
    en: 'The reason for opening the identity is missing. Choose a purpose, or say why in at least 15 characters.',
  });
}

/** How long an opened identity may stay on a screen, in seconds: five minutes for a TC, thirty for the rest. */
export const shownForSeconds = (kind: PetitionKind): number => (kind === 'TC' ? 300 : 1800);
