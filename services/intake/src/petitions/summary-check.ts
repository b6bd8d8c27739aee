import { namesSomebody, RuleBroken, type Secret } from '@cau-noi/rules';

/**
 * Refuses a summary that names a person typed with it (`summary-names-person`); the page asks the same rule while it is
 * typed. The summary travels in events; identities never do.
 */
export function checkSummary(
  summary: string,
  secrets: readonly Secret[],
  namesOther: (line: string) => boolean = () => false,
): void {
  if (!namesSomebody(summary, secrets) && !namesOther(summary)) return;
  throw new RuleBroken('summary-names-person', {
    vi: 'Dòng tóm tắt có tên, số giấy tờ, điện thoại hoặc địa chỉ của người nộp. Viết lại, không nêu thông tin cá nhân.',
    en: 'The summary holds a name, id number, phone or address of a person typed with it. Write it again without personal data.',
  });
}
