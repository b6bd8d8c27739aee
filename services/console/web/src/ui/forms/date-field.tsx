import { formatDate, formatDateTime, type DayMeans } from '../../formats/dates.js';
import { useWords, type WordKey } from '../../words/words.js';
import { dayIn, instantIn } from './typed-dates.js';
import { TextField } from './text-field.js';

type Props = {
  id: string;
  label: string;
  /** As typed; `dayIn` and `instantIn` interpret it. */
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  error?: string | undefined;
  hint?: string | undefined;
  withTime?: boolean;
  /** What a day without its time means; without this the time is asked for. */
  dayMeans?: DayMeans | undefined;
  className?: string;
};

/** A day (with a time) typed as people write it; tidied up to dd/MM/yyyy when the field is left. */
export function DateField({ withTime = false, dayMeans, value, onChange, hint, ...more }: Props) {
  const { t } = useWords();
  const tidyUp = (): void => {
    const shown = withTime ? instantIn(value, dayMeans) : dayIn(value);
    if (shown) onChange(withTime ? formatDateTime(shown) : formatDate(shown));
  };
  return (
    <TextField
      {...more}
      value={value}
      onChange={onChange}
      onBlur={tidyUp}
      inputMode={withTime ? 'text' : 'numeric'}
      hint={hint ?? t(hintOf(withTime, dayMeans))}
    />
  );
}

const hintOf = (withTime: boolean, dayMeans: DayMeans | undefined): WordKey =>
  withTime ? (dayMeans ? `form.date-time.hint.${dayMeans}` : 'form.date-time.hint') : 'form.date.hint';
