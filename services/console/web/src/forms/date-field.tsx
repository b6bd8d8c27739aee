import { formatDate, formatDateTime, parseDate, parseDateTime } from '../formats/dates.js';
import { serverToday } from '../api/server-time.js';
import { useWords } from '../words/words.js';
import { TextField } from './text-field.js';

type Props = {
  id: string;
  label: string;
  /** As typed; what it means is said by `dayIn` and `instantIn`. */
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  error?: string | undefined;
  hint?: string | undefined;
  withTime?: boolean;
  className?: string;
};

/** A day (with a time) typed as people write it; tidied up to dd/MM/yyyy when the field is left. */
export function DateField({ withTime = false, value, onChange, hint, ...more }: Props) {
  const { t } = useWords();
  const tidyUp = (): void => {
    const shown = withTime ? instantIn(value) : dayIn(value);
    if (shown) onChange(withTime ? formatDateTime(shown) : formatDate(shown));
  };
  return (
    <TextField
      {...more}
      value={value}
      onChange={onChange}
      onBlur={tidyUp}
      inputMode={withTime ? 'text' : 'numeric'}
      hint={hint ?? t(withTime ? 'form.date-time.hint' : 'form.date.hint')}
    />
  );
}

/** The day in a field, `YYYY-MM-DD`; null when it is none. */
export const dayIn = (text: string): string | null => parseDate(text, serverToday());

/** The instant in a field, ISO; null when it is none. */
export const instantIn = (text: string): string | null => parseDateTime(text, serverToday());
