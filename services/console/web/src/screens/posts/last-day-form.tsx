import type { QueryKey } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../formats/dates.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';

type Props = {
  title: string;
  /** What ends, by its name. */
  what: string;
  hint: string;
  lastDay: string | null;
  /** Sends the last day; null takes an end back. */
  run: (lastDay: string | null, key: string) => Promise<unknown>;
  touches: readonly QueryKey[];
  /** What follows from it. */
  children?: ReactNode;
  onClose: () => void;
};

const inputs = {
  validTo: 'last-day',
  to: 'last-day',
  'dates-reversed': 'last-day',
  'holder-outside-post': 'last-day',
  'holder-overlap': 'last-day',
};

/** The last day of a post, or of somebody in a post; an empty field takes it back. */
export function LastDayForm({ title, what, hint, lastDay, run, touches, children, onClose }: Props) {
  const { t, say } = useWords();
  const [typed, setTyped] = useState(lastDay === null ? '' : formatDate(lastDay));
  const form = useFormCommand<unknown>({
    check: () =>
      typed.trim() !== '' && dayIn(typed) === null ? [{ field: 'last-day', said: { key: 'form.no-date' } }] : [],
    run: (key) => run(typed.trim() === '' ? null : dayIn(typed), key),
    touches: () => touches,
    inputs,
    onDone: () => {
      announceSaved(what);
      onClose();
    },
  });
  return (
    <FormDialog title={title} submit={t('save')} form={form} onClose={onClose}>
      <p>
        <strong>{what}</strong>
      </p>
      <DateField
        id="last-day"
        label={t('org.last-day')}
        value={typed}
        onChange={setTyped}
        hint={hint}
        error={errorOf(form.errors, 'last-day', say)}
      />
      {children}
    </FormDialog>
  );
}
