import { subjects } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** Refuses a subject that is not of the list (`subject-unknown`). */
export function checkSubject(subject: string): void {
  if (Object.hasOwn(subjects, subject)) return;
  throw new RuleBroken('subject-unknown', {
    vi: 'Lĩnh vực không có trong danh mục. Chọn một lĩnh vực trong danh mục.',
    en: 'The subject is not in the coded list. Choose one of the list.',
  });
}
