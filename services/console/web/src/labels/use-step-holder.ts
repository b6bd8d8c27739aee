import type { CaseDetail } from '../api/answers.js';
import { useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { whoseStep } from './whose-step.js';

/** Who takes the next step of a case, in words; “–” where nobody has to. */
export function useStepHolder(): (of: CaseDetail) => string {
  const { t, text } = useWords();
  const me = useMe();
  return (of) => {
    const { handler, unit } = of;
    const inUnit = unit?.name ? text(unit.name) : '';
    switch (whoseStep(of)) {
      case 'me':
        return t('step.you');
      case 'handler':
        if (handler?.officerId === me.officer.id) return t('step.you');
        return (
          [handler?.name, handler?.title && text(handler.title)].filter(Boolean).join(', ') || t('timeline.officer')
        );
      case 'signer':
        return t('step.signer', { unit: inUnit });
      case 'head':
        return t('step.head', { unit: inUnit });
      default:
        return '–';
    }
  };
}
