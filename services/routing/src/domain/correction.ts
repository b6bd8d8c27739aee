import { RuleBroken } from '@cau-noi/rules';
import { decided, headOf, type Act, type Case, type CaseFacts, type PaperDecision } from './case.js';
import { permitted, type Given } from './on-paper.js';

/** Facts that choose a time limit, and what they mean. */
export const factLabels = {
  remote: { vi: 'Vùng sâu, vùng xa, đi lại khó khăn', en: 'Remote area that is hard to reach' },
  severalPlaces: { vi: 'Phải kiểm tra, xác minh tại nhiều địa điểm', en: 'To be checked in several places' },
  delegated: { vi: 'Ủy quyền kiểm tra, xác minh', en: 'The check was delegated' },
  dismissal: { vi: 'Quyết định kỷ luật buộc thôi việc', en: 'The discipline is a dismissal' },
  secondLevel: { vi: 'Khiếu nại lần hai', en: 'A second complaint' },
  forwarded: { vi: 'Do báo chí, cơ quan khác chuyển đến', en: 'Forwarded by the press or another body' },
} as const satisfies Record<keyof CaseFacts, { vi: string; en: string }>;
export const factNames = Object.keys(factLabels) as (keyof CaseFacts)[];

/** Corrects facts on paper; what is not named stays. `facts-missing`, `facts-unchanged`. */
export function correctFacts(current: Case, given: Given & { facts: CaseFacts }, act: Act): PaperDecision {
  const { state, paper } = permitted('correct-facts', current, given.document, act);
  const named = factNames.filter((name) => given.facts[name] !== undefined);
  if (named.length === 0) throw factsMissing();
  if (named.every((name) => given.facts[name] === current.facts[name])) throw factsUnchanged();
  const facts: CaseFacts = Object.fromEntries(named.map((name) => [name, given.facts[name]]));
  return {
    ...decided(
      current,
      { state, facts: { ...current.facts, ...facts } },
      {
        type: 'routing.facts-corrected.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), facts, document: paper },
      },
    ),
    paper,
  };
}

const factsMissing = (): RuleBroken =>
  new RuleBroken('facts-missing', {
    vi: 'Chưa chọn dữ kiện nào để đính chính. Chọn ít nhất một dữ kiện.',
    en: 'No fact was named. Choose at least one to correct.',
  });

const factsUnchanged = (): RuleBroken =>
  new RuleBroken('facts-unchanged', {
    vi: 'Các dữ kiện đã được ghi như vậy. Không cần làm gì thêm.',
    en: 'The facts are recorded like this already. Nothing is left to do.',
  });
