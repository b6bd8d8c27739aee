import { useState } from 'react';
import type { Tied } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { NumberField, ReasonField } from './tie-fields.js';
import { wrongTie } from './tie-values.js';

/** Two cases are about one matter; there may be no crowd of them yet. */
export function LinkCasesForm({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const form = useFormCommand<Tied>({
    check: () => wrongTie({ 'tie-one': one, 'tie-other': other }, reason),
    run: (key) =>
      answer<Tied>(
        api.POST('/v1/crowds/links', {
          params: { header: commandHeaders(key) },
          body: { caseNumber: one, otherCaseNumber: other, reason },
        }),
      ),
    touches: () => [keys.allCrowds],
    inputs: {
      caseNumber: 'tie-one',
      otherCaseNumber: 'tie-other',
      reason: 'tie-reason',
    },
    onDone: () => {
      announceSaved(t('crowds.link.title'));
      onClose();
    },
  });
  return (
    <FormDialog title={t('crowds.link.title')} submit={t('crowds.link.do')} form={form} onClose={onClose}>
      <p className="faint">{t('crowds.link.hint')}</p>
      <NumberField id="tie-one" label={t('crowds.case-number')} value={one} onChange={setOne} errors={form.errors} />
      <NumberField
        id="tie-other"
        label={t('crowds.other-number')}
        value={other}
        onChange={setOther}
        errors={form.errors}
      />
      <ReasonField value={reason} onChange={setReason} errors={form.errors} />
    </FormDialog>
  );
}
