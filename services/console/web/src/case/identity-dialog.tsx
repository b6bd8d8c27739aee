import { Button } from 'antd';
import { useState } from 'react';
import type { CaseDetail, Petitioner } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { Dialog } from '../dialogs/dialog.js';
import { RadioField } from '../forms/choice-field.js';
import { ErrorSummary, errorOf, type FormError } from '../forms/error-summary.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { serverErrors } from '../forms/server-errors.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { TextField } from '../forms/text-field.js';
import { useCommand } from '../forms/use-command.js';
import { useWords } from '../words/words.js';
import { useCodeWords } from '../labels/code-words.js';
import type { Opened } from './open-identities.js';

const purposesOf = {
  TC: ['check-eligibility', 'contact', 'print-paper', 'protection', 'other'],
  others: ['contact', 'verify', 'print-paper', 'check-duplicate', 'other'],
} as const;
const noteFrom = 15;

type Props = { of: CaseDetail; person: Petitioner; onClose: () => void; onOpened: (identity: Opened) => void };

/** Opens one identity for a stated purpose; the opening is logged and, for a denouncer, told to the head. */
export function IdentityDialog({ of, person, onClose, onOpened }: Props) {
  const { t, text, say } = useWords();
  const codeWord = useCodeWords();
  const [purpose, setPurpose] = useState('');
  const [note, setNote] = useState('');
  const isProtected = of.kind === 'TC';
  const needsNote = isProtected || purpose === 'other';
  const { send, error, isSending } = useCommand<void, Opened>({
    run: (_, key) =>
      answer(
        api.POST('/v1/persons/{personKey}/open-identity', {
          params: { path: { personKey: person.personKey }, header: commandHeaders(key) },
          body: { caseId: of.id, purpose: purpose as 'contact', ...(note.trim() !== '' && { note: note.trim() }) },
        }),
      ),
    touches: () => [['timeline', of.id]],
    onDone: onOpened,
  });
  const { errors, serial, isRight } = useFormErrors(() => {
    const found: FormError[] = [];
    if (purpose === '') found.push({ field: 'purpose', said: { key: 'identity.purpose.missing' } });
    if (needsNote && note.trim().length < noteFrom)
      found.push({ field: 'identity-note', said: { key: 'identity.note.short', values: { least: noteFrom } } });
    return found;
  });
  const shown =
    errors.length > 0 ? errors : serverErrors(error, (path) => (path === 'note' ? 'identity-note' : 'purpose'));
  const submit = (): void => void (isRight() && send());
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={isSending} onClick={submit}>
        {t('identity.open-and-log')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={t('identity.title', { who: text(person.mask), number: of.number ?? '' })}
      onClose={onClose}
      footer={footer}
    >
      <ErrorSummary errors={shown} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <p>{t(isProtected ? 'identity.told.TC' : 'identity.told')}</p>
      <RadioField
        name="purpose"
        legend={t('identity.purpose')}
        isRequired
        isColumn
        value={purpose}
        onChange={setPurpose}
        error={errorOf(shown, 'purpose', say)}
        options={purposesOf[isProtected ? 'TC' : 'others'].map((code) => ({
          value: code,
          label: codeWord('purpose', code),
        }))}
      />
      <TextField
        id="identity-note"
        label={t('identity.note')}
        isRequired={needsNote}
        rows={2}
        most={500}
        value={note}
        onChange={setNote}
        hint={needsNote ? t('identity.note.hint', { least: noteFrom }) : undefined}
        error={errorOf(shown, 'identity-note', say)}
      />
    </Dialog>
  );
}
