import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { mostReason } from './tie-values.js';

type Props = { value: string; onChange: (value: string) => void; errors: readonly FormError[] };

/** Why cases belong together, or do not: kept beside the link, never published. */
export function ReasonField({ value, onChange, errors }: Props) {
  const { t, say } = useWords();
  return (
    <TextField
      id="tie-reason"
      label={t('crowds.why')}
      hint={t('alert.note.hint')}
      isRequired
      rows={3}
      most={mostReason}
      value={value}
      onChange={onChange}
      error={errorOf(errors, 'tie-reason', say)}
    />
  );
}

type NumberProps = Props & { id: string; label: string };

/** The number of a case, as people say it. */
export function NumberField({ id, label, value, onChange, errors }: NumberProps) {
  const { say } = useWords();
  return (
    <TextField id={id} label={label} isRequired value={value} onChange={onChange} error={errorOf(errors, id, say)} />
  );
}
