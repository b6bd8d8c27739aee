import { useEffect, useState } from 'react';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/forms/date-field.js';
import { focusField } from '../../ui/forms/error-summary.js';
import { useWords } from '../../words/words.js';

const id = 'visit-received';

type Props = { value: string; error: string | undefined; onChange: (value: string) => void };

/** “Bây giờ ▾”: nearly every visit is recorded while it happens; another time is asked for only when it is one. */
export function WhenField({ value, error, onChange }: Props) {
  const { t } = useWords();
  const [isOpened, setOpened] = useState(false);
  useEffect(() => void (isOpened && focusField(id)), [isOpened]);
  const isNow = !isOpened && value === '' && error === undefined;
  const backToNow = (): void => {
    onChange('');
    setOpened(false);
  };
  if (isNow)
    return (
      <div className="field">
        <span className="field-name" aria-hidden="true">
          {t('visit.received')}
        </span>
        <Button
          aria-expanded={false}
          aria-label={`${t('visit.received')}: ${t('visit.received.now')}`}
          onClick={() => setOpened(true)}
        >
          {t('visit.received.now')} <span aria-hidden="true">▾</span>
        </Button>
      </div>
    );
  return (
    <div className="when">
      <DateField
        id={id}
        label={t('visit.received')}
        withTime
        value={value}
        onChange={onChange}
        error={error}
        hint={t('form.date-time.hint')}
      />
      <Button onClick={backToNow}>{t('visit.received.now')}</Button>
    </div>
  );
}
