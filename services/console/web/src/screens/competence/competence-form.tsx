import type { FormEvent } from 'react';
import { kindCodes } from '@cau-noi/vocabulary';
import { Button } from '../../ui/button.js';
import { CheckField, RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { CompetenceForm, Office } from './competence-question.js';

type Props = {
  form: CompetenceForm;
  offices: readonly Office[];
  errors: readonly FormError[];
  serial: number;
  isSending: boolean;
  onSubmit: (event: FormEvent) => void;
  onChange: (changes: Partial<CompetenceForm>) => void;
};

/** Against whom, what was decided, to whom it was sent. */
export function CompetenceFormPanel({ form, offices, errors, serial, isSending, onSubmit, onChange }: Props) {
  const { t, text, say } = useWords();
  const wrong = (field: string): string | undefined => errorOf(errors, `competence-${field}`, say);
  const officeOptions = offices.map((office) => ({ value: office.code, label: text(office) }));
  const needsManager = offices.find(({ code }) => code === form.office)?.needsManager ?? false;
  const options = <Code extends string>(group: string, codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: t(`${group}.${value}` as WordKey) }));
  return (
    <form className="panel" noValidate aria-label={t('competence.title')} onSubmit={onSubmit}>
      <ErrorSummary errors={errors} serial={serial} />
      <RadioField
        name="competence-kind"
        legend={t('competence.kind')}
        isRequired
        isColumn
        value={form.kind}
        error={wrong('kind')}
        options={options('kind', kindCodes)}
        onChange={(kind) => onChange({ kind })}
      />
      <SelectField
        id="competence-office"
        label={t('competence.office')}
        isRequired
        value={form.office}
        placeholder={t('form.choose')}
        error={wrong('office')}
        options={officeOptions}
        onChange={(office) => onChange({ office })}
      />
      {needsManager && (
        <SelectField
          id="competence-managedBy"
          label={t('competence.managed-by')}
          value={form.managedBy}
          placeholder={t('form.choose')}
          options={officeOptions}
          onChange={(managedBy) => onChange({ managedBy })}
        />
      )}
      <RadioField
        name="competence-post"
        legend={t('competence.post')}
        value={form.post}
        options={options('competence.post', ['body', 'head', 'deputy', 'staff'])}
        onChange={(post) => onChange({ post })}
      />
      <RadioField
        name="competence-decided"
        legend={t('competence.decided')}
        value={form.decided}
        options={options('competence.decided', ['0', '1', '2'])}
        onChange={(decided) => onChange({ decided: decided as CompetenceForm['decided'] })}
      />
      <div className="choices choices-column">
        <Fact name="late" isChecked={form.isLate} onChange={(isLate) => onChange({ isLate })} />
        {form.kind === 'TC' && (
          <>
            <Fact name="party" isChecked={form.isPartyMatter} onChange={(isOn) => onChange({ isPartyMatter: isOn })} />
            <Fact name="crime" isChecked={form.isCrime} onChange={(isCrime) => onChange({ isCrime })} />
          </>
        )}
        {form.kind === 'KL' && (
          <Fact name="dismissal" isChecked={form.isDismissal} onChange={(isOn) => onChange({ isDismissal: isOn })} />
        )}
      </div>
      <SelectField
        id="competence-addressedTo"
        label={t('competence.addressed-to')}
        value={form.addressedTo}
        placeholder={t('competence.not-known')}
        options={officeOptions}
        onChange={(addressedTo) => onChange({ addressedTo })}
      />
      {form.addressedTo !== '' && (
        <RadioField
          name="competence-before"
          legend={t('competence.before')}
          value={form.before}
          options={options('competence.before', ['none', 'guided', 'forwarded'])}
          onChange={(before) => onChange({ before })}
        />
      )}
      <Button type="primary" htmlType="submit" loading={isSending}>
        {t('competence.ask')}
      </Button>
    </form>
  );
}

type FactProps = {
  name: 'late' | 'party' | 'crime' | 'dismissal';
  isChecked: boolean;
  onChange: (isOn: boolean) => void;
};

function Fact({ name, isChecked, onChange }: FactProps) {
  const { t } = useWords();
  return (
    <CheckField id={`competence-${name}`} label={t(`competence.${name}`)} isChecked={isChecked} onChange={onChange} />
  );
}
