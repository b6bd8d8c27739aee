import { reasonFrom, saysWhy } from '@cau-noi/rules';
import { useState } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { purposesFor, type Kind, type Purpose } from '@cau-noi/vocabulary';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { RadioField } from '../ui/forms/choice-field.js';
import { ErrorSummary, errorOf, type FormError } from '../ui/forms/error-summary.js';
import { serverErrors } from '../ui/forms/server-errors.js';
import { useFormErrors } from '../ui/forms/use-form-errors.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { TextField } from '../ui/forms/text-field.js';
import { useCommand } from '../ui/forms/use-command.js';
import { useCodeWords } from '../labels/code-words.js';
import { useWords } from '../words/words.js';

export type Reason = { purpose: Purpose; note?: string };

type Props<Opened> = {
  title: string;
  /** Under whose rules it is opened: TC for what is or was a denunciation. */
  kind: Kind | null;
  told: string;
  /** Where only one purpose makes sense, it is not asked for. */
  only?: Purpose;
  run: (reason: Reason, key: string) => Promise<Opened>;
  touches: readonly QueryKey[];
  onClose: () => void;
  onOpened: (opened: Opened) => void;
};

/** Opens what is kept apart for a stated purpose; the opening is logged. */
export function ReasonDialog<Opened>({ title, kind, told, only, run, touches, onClose, onOpened }: Props<Opened>) {
  const { t, say } = useWords();
  const codeWord = useCodeWords();
  const [purpose, setPurpose] = useState<Purpose | ''>(only ?? '');
  const [note, setNote] = useState('');
  const needsNote = kind === 'TC' || purpose === 'other';
  const { send, error, isSending } = useCommand<Reason, Opened>({ run, touches: () => touches, onDone: onOpened });
  const { errors, serial, isRight } = useFormErrors(() => {
    const found: FormError[] = [];
    if (purpose === '') found.push({ field: 'purpose', said: { key: 'identity.purpose.missing' } });
    if (needsNote && !saysWhy(note))
      found.push({ field: 'identity-note', said: { key: 'identity.note.short', values: { least: reasonFrom } } });
    return found;
  });
  const shown =
    errors.length > 0 ? errors : serverErrors(error, (path) => (path === 'note' ? 'identity-note' : 'purpose'));
  const submit = (): void => {
    if (isRight() && purpose !== '') send({ purpose, ...(note.trim() !== '' && { note: note.trim() }) });
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={isSending} onClick={submit}>
        {t('identity.open-and-log')}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <ErrorSummary errors={shown} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <p>{told}</p>
      {only === undefined && (
        <RadioField
          name="purpose"
          legend={t('identity.purpose')}
          isRequired
          isColumn
          value={purpose}
          onChange={(chosen) => setPurpose(purposesFor(kind).find((one) => one === chosen) ?? '')}
          error={errorOf(shown, 'purpose', say)}
          options={purposesFor(kind).map((code) => ({ value: code, label: codeWord('purpose', code) }))}
        />
      )}
      <TextField
        id="identity-note"
        label={t('identity.note')}
        isRequired={needsNote}
        rows={2}
        most={500}
        value={note}
        onChange={setNote}
        hint={needsNote ? t('identity.note.hint', { least: reasonFrom }) : undefined}
        error={errorOf(shown, 'identity-note', say)}
      />
    </Dialog>
  );
}
