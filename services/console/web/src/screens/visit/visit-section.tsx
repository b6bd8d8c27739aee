import { longest } from '@cau-noi/rules';
import { codesOf, refusalGroundCodes, visitForms, visitOutcomes } from '@cau-noi/vocabulary';
import { RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { serverToday } from '../../api/server-time.js';
import { codeLists } from '../../labels/code-lists.js';
import { useCodeWords } from '../../labels/code-words.js';
import { isLate } from './visit-check.js';
import type { VisitDraft } from './visit-draft.js';

type Props = { visit: VisitDraft; errors: readonly FormError[]; onChange: (part: Partial<VisitDraft>) => void };

/** The visit itself: what kind of reception, when, how many, what came of it. */
export function VisitSection({ visit, errors, onChange }: Props) {
  const { t, say } = useWords();
  const codeWord = useCodeWords();
  const shown = (field: string): string | undefined => errorOf(errors, field, say);
  return (
    <section className="panel" aria-label={t('visit.section')}>
      <div className="grid">
        <RadioField
          name="visit-form"
          legend={t('visit.form')}
          value={visit.form}
          onChange={(form) => onChange({ form })}
          options={codesOf(visitForms).map((value) => ({ value, label: t(`visit.form.${value}`) }))}
        />
        <DateField
          id="visit-received"
          label={t('visit.received')}
          withTime
          value={visit.receivedAt}
          onChange={(receivedAt) => onChange({ receivedAt })}
          error={shown('visit-received')}
          hint={t('visit.received.hint')}
        />
        {isLate(visit, serverToday()) && (
          <SelectField
            id="visit-late"
            label={t('field.late-reason')}
            isRequired
            placeholder={t('form.choose')}
            value={visit.lateReason ?? ''}
            onChange={(lateReason) => onChange({ lateReason })}
            error={shown('visit-late')}
            hint={t('visit.late.hint')}
            options={codeLists.late.map((code) => ({ value: code, label: codeWord('late', code) }))}
          />
        )}
        <TextField
          id="visit-size"
          label={t('visit.size')}
          inputMode="numeric"
          value={visit.groupSize}
          onChange={(groupSize) => onChange({ groupSize })}
          error={shown('visit-size')}
          hint={t('visit.size.hint')}
        />
        <SelectField
          id="visit-outcome"
          label={t('visit.outcome')}
          isRequired
          value={visit.outcome}
          onChange={(outcome) => onChange({ outcome })}
          options={codesOf(visitOutcomes).map((value) => ({ value, label: t(`visit.outcome.${value}`) }))}
        />
        {visit.outcome === 'refused' && (
          <SelectField
            id="visit-ground"
            label={t('visit.ground')}
            isRequired
            placeholder={t('form.choose')}
            value={visit.refusalGround}
            onChange={(refusalGround) => onChange({ refusalGround })}
            error={shown('visit-ground')}
            options={refusalGroundCodes.map((value) => ({ value, label: t(`ground.refuse.${value}`) }))}
          />
        )}
      </div>
      {(visit.petitions.length === 0 || visit.outcome === 'refused') && (
        <TextField
          id="visit-matter"
          label={t('visit.matter')}
          rows={3}
          most={longest.content}
          value={visit.matter}
          error={shown('visit-matter')}
          onChange={(matter) => onChange({ matter })}
          hint={t('visit.matter.hint')}
        />
      )}
    </section>
  );
}
