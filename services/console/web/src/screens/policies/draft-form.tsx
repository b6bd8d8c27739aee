import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { answer, api, commandHeaders } from '../../api/client.js';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';
import { newStep, policyOf, valuesOf, wrongPolicy, type PolicyValues } from './policy-values.js';
import { QuietFields } from './quiet-fields.js';
import { noScope, ScopeFields, scopeOf, type ScopeValues } from './scope-fields.js';
import { DurationFields, StepFields } from './step-fields.js';

const fresh = {
  steps: [{ after: { workingDays: 2 } }],
  repeatEvery: { workingDays: 2 },
  maxSteps: null,
  quiet: null,
  posts: [],
};
const inputs = {
  maxSteps: 'policy-most',
  'policy-quiet-all-day': 'policy-quiet-to',
  'policy-scope-taken': 'policy-cause',
  'policy-scope-missing': 'policy-cause',
  'policy-days-reversed': 'policy-to',
  'policy-default-never-ends': 'policy-to',
  validFrom: 'policy-from',
  validTo: 'policy-to',
  reason: 'policy-reason',
  'quiet.exceptPeople': 'policy-quiet-except',
};

type Props = { former: PolicyVersion | null; title: string; onClose: () => void };

/** Drafts the next version of a policy, or (without a former one) a new policy for some alerts. */
export function DraftForm({ former, title, onClose }: Props) {
  const { t, say } = useWords();
  const today = useToday();
  const [values, setValues] = useState<PolicyValues>(() => valuesOf(former ?? fresh, formatDate(today)));
  const [scope, setScope] = useState<ScopeValues>(noScope);
  const { steps, repeat, quiet } = values;
  const change = (part: Partial<PolicyValues>): void => setValues({ ...values, ...part });
  const form = useFormCommand<PolicyVersion>({
    check: () => wrongPolicy(values, t('policies.from')),
    run: (key) =>
      answer<PolicyVersion>(
        api.POST('/v1/policies/drafts', {
          params: { header: commandHeaders(key) },
          body: { ...(former ? { policyId: former.policyId } : scopeOf(scope)), ...policyOf(values) },
        }),
      ),
    touches: () => [keys.policies],
    inputs,
    onDone: () => {
      announceSaved(t('policies.title'));
      onClose();
    },
  });
  const text = (field: 'most' | 'reason') => ({
    value: values[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errorOf(form.errors, `policy-${field}`, say),
  });
  const day = (field: 'from' | 'to') => ({
    id: `policy-${field}`,
    className: 'field-inline',
    value: values[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errorOf(form.errors, `policy-${field}`, say),
  });
  return (
    <FormDialog
      title={former ? t('policies.draft.title', { policy: title }) : t('policies.new')}
      submit={t('policies.draft.save')}
      form={form}
      onClose={onClose}
      isWide
    >
      <p className="faint">{t('policies.draft.what')}</p>
      {!former && <ScopeFields values={scope} errors={form.errors} onChange={setScope} />}
      {steps.map((row, index) => (
        <StepFields
          key={row.key}
          row={row}
          step={index + 1}
          errors={form.errors}
          onChange={(next) => change({ steps: steps.map((one) => (one.key === row.key ? next : one)) })}
          {...(steps.length > 1 && {
            onRemove: () => change({ steps: steps.filter(({ key }) => key !== row.key) }),
          })}
        />
      ))}
      <Button onClick={() => change({ steps: [...steps, newStep()] })}>{t('policies.step.add')}</Button>
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
        {...text('most')}
      />
      <QuietFields values={quiet} errors={form.errors} onChange={(next) => change({ quiet: next })} />
      <div className="list-tools">
        <DateField label={t('policies.from')} isRequired {...day('from')} />
        <DateField label={t('policies.to')} hint={t('policies.to.hint')} {...day('to')} />
      </div>
      <TextField id="policy-reason" label={t('policies.reason')} isRequired rows={2} {...text('reason')} />
    </FormDialog>
  );
}
