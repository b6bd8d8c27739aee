import { useState } from 'react';
import type { Crowd, Tied } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { NumberField, ReasonField } from './tie-fields.js';
import { wrongTie } from './tie-values.js';

type Props = { crowd: Pick<Crowd, 'id' | 'number'>; onClose: () => void };

/** A case belongs to this crowd. */
export function AddCaseForm({ crowd, onClose }: Props) {
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const form = useFormCommand<Tied>({
    check: () => wrongTie({ 'tie-one': number }, reason),
    run: (key) =>
      answer<Tied>(
        api.POST('/v1/crowds/{id}/add-case', {
          params: { path: { id: crowd.id }, header: commandHeaders(key) },
          body: { caseNumber: number, reason },
        }),
      ),
    touches: () => [keys.allCrowds],
    inputs: {
      caseNumber: 'tie-one',
      'crowd-case-unknown': 'tie-one',
      'crowd-case-outside': 'tie-one',
      'crowd-case-there': 'tie-one',
      reason: 'tie-reason',
    },
    onDone: () => {
      announceSaved(crowd.number);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('crowds.add.title', { number: crowd.number })}
      submit={t('crowds.add')}
      form={form}
      onClose={onClose}
    >
      <p className="faint">{t('crowds.link.hint')}</p>
      <NumberField
        id="tie-one"
        label={t('crowds.case-number')}
        value={number}
        onChange={setNumber}
        errors={form.errors}
      />
      <ReasonField value={reason} onChange={setReason} errors={form.errors} />
    </FormDialog>
  );
}

/** A case does not belong to this crowd: what ties it to the others is taken back. */
export function RemoveCaseForm({ crowd, of, onClose }: Props & { of: { caseId: string; caseNumber: string | null } }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const form = useFormCommand<Tied>({
    check: () => wrongTie({}, reason),
    run: (key) =>
      answer<Tied>(
        api.POST('/v1/crowds/{id}/remove-case', {
          params: { path: { id: crowd.id }, header: commandHeaders(key) },
          body: { caseId: of.caseId, reason },
        }),
      ),
    touches: () => [keys.allCrowds],
    inputs: { reason: 'tie-reason' },
    onDone: () => {
      announceSaved(crowd.number);
      onClose();
    },
  });
  const title = t('crowds.remove.title', { number: of.caseNumber ?? '–', crowd: crowd.number });
  return (
    <FormDialog title={title} submit={t('crowds.remove')} form={form} onClose={onClose} isDanger>
      <p>{t('crowds.remove.what')}</p>
      <ReasonField value={reason} onChange={setReason} errors={form.errors} />
    </FormDialog>
  );
}
