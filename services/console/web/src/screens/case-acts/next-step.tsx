import type { CaseDetail } from '../../api/answers.js';
import { useStepHolder } from '../../labels/use-step-holder.js';
import { stepWord, whoseStep } from '../../labels/whose-step.js';
import { useWords } from '../../words/words.js';

/** “Bước tiếp theo: Trình kết quả – Cán bộ 1, Chuyên viên”: what has to be done, and by whom. `label`: the act as its owner calls it. */
export function NextStep({ of, label }: { of: CaseDetail; label: string | undefined }) {
  const { t } = useWords();
  const holder = useStepHolder();
  if (whoseStep(of) === 'nobody') return <p className="next-step">{t('step.none')}</p>;
  return (
    <p className="next-step">
      <span className="faint">{t('step.next')}:</span> <strong>{label ?? t(stepWord(of))}</strong>{' '}
      <span className="faint">{t('step.by')}</span> {holder(of)}
    </p>
  );
}
