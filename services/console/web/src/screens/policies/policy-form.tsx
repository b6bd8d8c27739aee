import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import type { Policy } from './policy-queries.js';
import {
  policyOf,
  valuesOf,
  wrongPolicy,
  type DurationRow,
  type DurationUnit,
  type PolicyValues,
} from './policy-values.js';

const units: readonly DurationUnit[] = ['workingDays', 'hours'];

/** New numbers for alerts raised from now on; running alerts keep theirs. */
export function PolicyForm({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const { t, say } = useWords();
  const [values, setValues] = useState<PolicyValues>(() => valuesOf(policy));
  const { steps, repeat, most } = values;
  const change = (part: Partial<PolicyValues>): void => setValues({ ...values, ...part });
  const form = useFormCommand<Policy>({
    check: () => wrongPolicy(values),
    run: (key) =>
      answer<Policy>(
        api.PUT('/v1/policies/{id}', {
          params: { path: { id: policy.id }, header: commandHeaders(key, policy.version) },
          body: policyOf(values),
        }),
      ),
    touches: () => [keys.policies],
    inputs: { maxSteps: 'policy-most', 'policy-without-steps': 'policy-0' },
    onDone: () => {
      announceSaved(t('menu.policies'));
      onClose();
    },
  });
  return (
    <FormDialog title={t(`policies.cause.${policy.policyId}`)} submit={t('save')} form={form} onClose={onClose}>
      <p className="faint">{t('policies.from-now')}</p>
      {steps.map((row, index) => (
        <div key={row.key} className="list-tools">
          <DurationFields
            row={row}
            label={t('policies.step.label', { step: index + 1 })}
            errors={form.errors}
            onChange={(next) => change({ steps: steps.map((one) => (one.key === row.key ? next : one)) })}
          />
          {steps.length > 1 && (
            <Button onClick={() => change({ steps: steps.filter(({ key }) => key !== row.key) })}>
              {t('policies.step.remove', { step: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button
        onClick={() => change({ steps: [...steps, { key: crypto.randomUUID(), count: '', unit: 'workingDays' }] })}
      >
        {t('policies.step.add')}
      </Button>
      <div className="list-tools">
        <DurationFields
          row={repeat}
          label={t('policies.repeat.label')}
          errors={form.errors}
          onChange={(next) => change({ repeat: next })}
        />
      </div>
      <TextField
        id="policy-most"
        label={t('policies.most.label')}
        hint={t('policies.most.hint')}
        inputMode="numeric"
        value={most}
        onChange={(text) => change({ most: text })}
        error={errorOf(form.errors, 'policy-most', say)}
      />
    </FormDialog>
  );
}

type FieldsProps = {
  row: DurationRow;
  label: string;
  errors: readonly FormError[];
  onChange: (row: DurationRow) => void;
};

function DurationFields({ row, label, errors, onChange }: FieldsProps) {
  const { t, say } = useWords();
  return (
    <>
      <TextField
        id={`policy-${row.key}`}
        label={label}
        isRequired
        className="field-inline"
        inputMode="numeric"
        value={row.count}
        onChange={(count) => onChange({ ...row, count })}
        error={errorOf(errors, `policy-${row.key}`, say)}
      />
      <SelectField
        id={`policy-unit-${row.key}`}
        label={t('policies.unit')}
        className="field-inline"
        value={row.unit}
        options={units.map((value) => ({ value, label: t(`policies.unit.${value}`) }))}
        onChange={(unit) => onChange({ ...row, unit: unit as DurationUnit })}
      />
    </>
  );
}
