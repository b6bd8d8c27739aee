import { useState } from 'react';
import type { Tied } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { useMatters } from './crowd-queries.js';
import { NumberField, ReasonField } from './tie-fields.js';
import { wrongTie } from './tie-values.js';

/** Names the topic or project a case is about: all cases of one name belong together. Without a name it is taken off. */
export function MatterForm({ caseNumber = '', onClose }: { caseNumber?: string; onClose: () => void }) {
  const { t } = useWords();
  const known = useMatters();
  const [number, setNumber] = useState(caseNumber);
  const [matter, setMatter] = useState('');
  const [reason, setReason] = useState('');
  const form = useFormCommand<Tied>({
    check: () => wrongTie({ 'tie-one': number }, reason),
    run: (key) =>
      answer<Tied>(
        api.POST('/v1/crowds/matters', {
          params: { header: commandHeaders(key) },
          body: { caseNumber: number, matter: matter.trim() === '' ? null : matter, reason },
        }),
      ),
    touches: () => [keys.allCrowds],
    inputs: {
      caseNumber: 'tie-one',
      'crowd-case-unknown': 'tie-one',
      'crowd-case-outside': 'tie-one',
      matter: 'tie-matter',
      reason: 'tie-reason',
    },
    onDone: () => {
      announceSaved(t('crowds.matter.title'));
      onClose();
    },
  });
  return (
    <FormDialog title={t('crowds.matter.title')} submit={t('save')} form={form} onClose={onClose}>
      <NumberField
        id="tie-one"
        label={t('crowds.case-number')}
        value={number}
        onChange={setNumber}
        errors={form.errors}
      />
      {known.length > 0 && (
        <SelectField
          id="tie-known"
          label={t('crowds.matter.known')}
          placeholder={t('form.choose')}
          value={known.includes(matter) ? matter : ''}
          options={known.map((name) => ({ value: name, label: name }))}
          onChange={setMatter}
        />
      )}
      <TextField
        id="tie-matter"
        label={t('crowds.matter')}
        hint={t('crowds.matter.hint')}
        most={120}
        value={matter}
        onChange={setMatter}
      />
      <ReasonField value={reason} onChange={setReason} errors={form.errors} />
    </FormDialog>
  );
}
