import { CheckField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import type { QuietValues } from './policy-values.js';

type Props = { values: QuietValues; errors: readonly FormError[]; onChange: (values: QuietValues) => void };

/** When nobody is told of a next step or reminded, and for which crowds that does not count. */
export function QuietFields({ values, errors, onChange }: Props) {
  const { t, say } = useWords();
  const change = (part: Partial<QuietValues>): void => onChange({ ...values, ...part });
  const text = (field: 'from' | 'to' | 'except') => ({
    id: `policy-quiet-${field}`,
    label: t(`policies.quiet.${field}.label`),
    className: 'field-inline',
    value: values[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errorOf(errors, `policy-quiet-${field}`, say),
  });
  return (
    <FieldGroup legend={t('policies.quiet')} id="policy-quiet">
      <CheckField
        id="policy-quiet-on"
        label={t('policies.quiet.on')}
        isChecked={values.isOn}
        onChange={(isOn) => change({ isOn })}
      />
      {values.isOn && (
        <>
          <div className="list-tools">
            <TextField isRequired {...text('from')} />
            <TextField isRequired {...text('to')} />
            <TextField inputMode="numeric" hint={t('policies.quiet.except.hint')} {...text('except')} />
          </div>
          <CheckField
            id="policy-quiet-rest"
            label={t('policies.quiet.rest-days')}
            isChecked={values.restDays}
            onChange={(restDays) => change({ restDays })}
          />
        </>
      )}
    </FieldGroup>
  );
}
