import { reasonFrom, saysWhy } from '@cau-noi/rules';
import { useState } from 'react';
import { purposesFor, theKind, type Purpose } from '@cau-noi/vocabulary';
import type { Accepted, OfficerItem } from '../api/answers.js';
import { answer, api, commandHeaders } from '../api/client.js';
import { Button } from '../ui/button.js';
import { RadioField, SelectField } from '../ui/forms/choice-field.js';
import { DateField } from '../ui/forms/date-field.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { ErrorSummary, errorOf, type FormError } from '../ui/forms/error-summary.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { TextField } from '../ui/forms/text-field.js';
import { dayIn, wrongDay } from '../ui/forms/typed-dates.js';
import { useCommand } from '../ui/forms/use-command.js';
import { useFormErrors } from '../ui/forms/use-form-errors.js';
import { useCodeWords } from '../labels/code-words.js';
import { keys } from '../live/keys.js';
import { usePosts } from '../reference/subjects.js';
import { useMe } from '../session/me.js';
import { useWords } from '../words/words.js';

/** The right is one to read denouncers. */
const purposes = purposesFor(theKind.denunciation);

type Props = { caseId: string; officers: readonly OfficerItem[]; onClose: () => void };

/** Gives somebody the right to read the denouncers of a case until a day, for a purpose and in words. */
export function GrantDialog({ caseId, officers, onClose }: Props) {
  const { t, say } = useWords();
  const codeWord = useCodeWords();
  const readers = useReaders(officers);
  const [officerId, setOfficerId] = useState('');
  const [until, setUntil] = useState('');
  const [purpose, setPurpose] = useState<Purpose | ''>('');
  const [note, setNote] = useState('');
  const { send, error, isSending } = useCommand<{ until: string; purpose: Purpose }, Accepted>({
    run: (given, key) =>
      answer(
        api.POST('/v1/cases/{caseId}/identity-rights', {
          params: { path: { caseId }, header: commandHeaders(key) },
          body: { officerId, note: note.trim(), ...given },
        }),
      ),
    touches: () => [keys.identityRights(caseId)],
    onDone: onClose,
  });
  const { errors, serial, isRight } = useFormErrors(() => {
    const found: FormError[] = [];
    if (officerId === '') found.push({ field: 'right-officer', said: { key: 'rights.officer.missing' } });
    const wrongUntil = wrongDay(until, t('rights.last-day'));
    if (wrongUntil) found.push({ field: 'right-until', said: wrongUntil });
    if (purpose === '') found.push({ field: 'right-purpose', said: { key: 'identity.purpose.missing' } });
    if (!saysWhy(note))
      found.push({ field: 'right-note', said: { key: 'identity.note.short', values: { least: reasonFrom } } });
    return found;
  });
  const submit = (): void => {
    const day = dayIn(until);
    if (isRight() && day !== null && purpose !== '') send({ until: day, purpose });
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={isSending} onClick={submit}>
        {t('rights.grant')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('rights.grant.title')} onClose={onClose} footer={footer}>
      <ErrorSummary errors={errors} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <SelectField
        id="right-officer"
        label={t('rights.officer')}
        isRequired
        placeholder={t('form.choose')}
        value={officerId}
        onChange={setOfficerId}
        options={readers}
        error={errorOf(errors, 'right-officer', say)}
      />
      <DateField
        id="right-until"
        label={t('rights.last-day')}
        isRequired
        value={until}
        onChange={setUntil}
        error={errorOf(errors, 'right-until', say)}
      />
      <RadioField
        name="right-purpose"
        legend={t('identity.purpose')}
        isRequired
        isColumn
        value={purpose}
        onChange={(chosen) => setPurpose(purposes.find((one) => one === chosen) ?? '')}
        options={purposes.map((code) => ({ value: code, label: codeWord('purpose', code) }))}
        error={errorOf(errors, 'right-purpose', say)}
      />
      <TextField
        id="right-note"
        label={t('identity.note')}
        isRequired
        rows={2}
        most={500}
        value={note}
        onChange={setNote}
        hint={t('identity.note.hint', { least: reasonFrom })}
        error={errorOf(errors, 'right-note', say)}
      />
    </Dialog>
  );
}

/** Who may be chosen: people of the own unit first, each with their post; nobody gives the right to themselves. */
function useReaders(officers: readonly OfficerItem[]): { value: string; label: string }[] {
  const { text } = useWords();
  const me = useMe();
  const posts = usePosts(me.unit?.unitId ?? null);
  const titleOf = (officerId: string): string | null => {
    const post = posts.find(({ holder }) => holder?.officerId === officerId);
    return post ? text(post.title) : null;
  };
  return officers
    .filter(({ id }) => id !== me.officer.id)
    .map(({ id, name }) => ({ id, name, title: titleOf(id) }))
    .sort((a, b) => Number(a.title === null) - Number(b.title === null))
    .map(({ id, name, title }) => ({ value: id, label: [name, title].filter(Boolean).join(', ') }));
}
