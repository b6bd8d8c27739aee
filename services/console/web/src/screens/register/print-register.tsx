import { useState } from 'react';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useWords, type Translate } from '../../words/words.js';

type Days = { from: string; to: string };
type Props = {
  /** The days of the filter, `YYYY-MM-DD`; today where it names none. */
  first: Partial<Days>;
  isLoading: boolean;
  problem: unknown;
  onPrint: (days: Days) => void;
  onClose: () => void;
};

/** “In sổ”: of which days. What else the filter leaves out stays out. */
export function PrintRegister({ first, isLoading, problem, onPrint, onClose }: Props) {
  const { t, say } = useWords();
  const today = useToday();
  const [typed, setTyped] = useState<Partial<Days>>({});
  const from = typed.from ?? formatDate(first.from ?? today);
  const to = typed.to ?? formatDate(first.to ?? today);
  const { errors, serial, isRight } = useFormErrors(() => wrongDays(from, to, t));
  const submit = (): void => {
    if (isRight()) onPrint({ from: dayIn(from) ?? '', to: dayIn(to) ?? '' });
  };
  return (
    <FormDialog
      title={t('register.print.title')}
      submit={t('register.print.now')}
      form={{ errors, serial, error: problem, isSending: isLoading, submit }}
      onClose={onClose}
    >
      <p className="faint">{t('register.print.hint')}</p>
      <div className="grid">
        <DateField
          id="register-from"
          label={t('register.from')}
          value={from}
          onChange={(text) => setTyped({ ...typed, from: text })}
          error={errorOf(errors, 'register-from', say)}
        />
        <DateField
          id="register-to"
          label={t('register.to')}
          value={to}
          onChange={(text) => setTyped({ ...typed, to: text })}
          error={errorOf(errors, 'register-to', say)}
        />
      </div>
    </FormDialog>
  );
}

function wrongDays(from: string, to: string, t: Translate): FormError[] {
  const [first, last] = [dayIn(from), dayIn(to)];
  const wrong: FormError[] = [];
  const [wrongFirst, wrongLast] = [wrongDay(from, t('register.from')), wrongDay(to, t('register.to'))];
  if (wrongFirst) wrong.push({ field: 'register-from', said: wrongFirst });
  if (wrongLast) wrong.push({ field: 'register-to', said: wrongLast });
  if (first !== null && last !== null && first > last)
    wrong.push({ field: 'register-to', said: { key: 'register.days.order' } });
  return wrong;
}
