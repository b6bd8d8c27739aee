import { longest } from '@cau-noi/rules';
import { codesOf, refusalGroundCodes, visitForms, visitOutcomes } from '@cau-noi/vocabulary';
import { serverToday } from '../../api/server-time.js';
import { codeLists } from '../../labels/code-lists.js';
import { useCodeWords } from '../../labels/code-words.js';
import { RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { isLate } from './visit-check.js';
import type { VisitDraft } from './visit-draft.js';
import { WhenField } from './when-field.js';

type Props = { visit: VisitDraft; errors: readonly FormError[]; onChange: (part: Partial<VisitDraft>) => void };

/** The visit itself in one line: what kind of reception, when, how many, what came of it. Below it what that asks for. */
export function VisitStrip({ visit, errors, onChange }: Props) {
  const { t, say } = useWords();
  const shown = (field: string): string | undefined => errorOf(errors, field, say);
  return (
    <section aria-label={t('visit.section')}>
      <div className="visit-strip">
        <RadioField
          name="visit-form"
          legend={t('visit.form')}
          isSegmented
          value={visit.form}
          onChange={(form) => onChange({ form })}
          options={codesOf(visitForms).map((value) => ({ value, label: t(`visit.form.${value}`) }))}
        />
        <WhenField
          value={visit.receivedAt}
          error={shown('visit-received')}
          onChange={(receivedAt) => onChange({ receivedAt })}
        />
        <TextField
          id="visit-size"
          label={t('visit.size')}
          inputMode="numeric"
          placeholder={String(visit.people.length)}
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
      </div>
      <Reasons visit={visit} errors={errors} onChange={onChange} />
    </section>
  );
}

/** What has to be said about a late entry, a refusal, or a visit without a paper. */
function Reasons({ visit, errors, onChange }: Props) {
  const { t, say } = useWords();
  const codeWord = useCodeWords();
  const shown = (field: string): string | undefined => errorOf(errors, field, say);
  return (
    <>
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
          className="narrow"
          options={codeLists.late.map((code) => ({ value: code, label: codeWord('late', code) }))}
        />
      )}
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
    </>
  );
}
