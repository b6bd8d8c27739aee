import { useState } from 'react';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';
import { wrongReason } from './policy-values.js';

type Props = { version: PolicyVersion; title: string; onClose: () => void };

/** Running alerts keep the version they began with; here they are moved to the one in force, on purpose. */
export function MoveForm({ version, title, onClose }: Props) {
  const { t, say } = useWords();
  const [reason, setReason] = useState('');
  const form = useFormCommand<PolicyVersion>({
    check: () => wrongReason('policy-reason', reason),
    run: (key) =>
      answer<PolicyVersion>(
        api.POST('/v1/policies/{id}/running-alerts', {
          params: { path: { id: version.id }, header: commandHeaders(key) },
          body: { reason: reason.trim() },
        }),
      ),
    touches: () => [keys.policies],
    inputs: { reason: 'policy-reason' },
    onDone: () => {
      announceSaved(t('policies.title'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('policies.move.name', { policy: title })}
      submit={t('policies.move.send')}
      form={form}
      onClose={onClose}
    >
      <p>{t('policies.move.what', { version: version.version })}</p>
      <TextField
        id="policy-reason"
        label={t('policies.reason')}
        isRequired
        rows={2}
        value={reason}
        onChange={setReason}
        error={errorOf(form.errors, 'policy-reason', say)}
      />
    </FormDialog>
  );
}

/** Puts a draft away; it stays among the former versions. */
export function DiscardForm({ version, title, onClose }: Props) {
  const { t } = useWords();
  const form = useFormCommand<PolicyVersion>({
    check: () => [],
    run: (key) =>
      answer<PolicyVersion>(
        api.POST('/v1/policies/{id}/discard', { params: { path: { id: version.id }, header: commandHeaders(key) } }),
      ),
    touches: () => [keys.policies],
    onDone: () => {
      announceSaved(t('policies.title'));
      onClose();
    },
  });
  const name = t('policies.discard.name', { policy: title, version: version.version });
  return (
    <FormDialog title={name} submit={t('policies.discard')} form={form} onClose={onClose} isDanger>
      <p>{t('policies.discard.what')}</p>
    </FormDialog>
  );
}
