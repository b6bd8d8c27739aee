import { codesOf, kindCodes, visitForms, visitOutcomes } from '@cau-noi/vocabulary';
import { useState } from 'react';
import { formatDate } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { CheckField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useWords } from '../../words/words.js';
import type { RegisterFilter } from './register-filter.js';

type Props = {
  filter: RegisterFilter;
  dropped: readonly string[];
  onChange: (changes: RegisterFilter) => void;
  onClear: () => void;
};

/** What of the register is shown: one line of fields, each at once in the address. */
export function RegisterFilters({ filter, dropped, onChange, onClear }: Props) {
  const { t } = useWords();
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <div className="register-filters no-print" role="search" aria-label={t('filter.title')}>
      <DayFilter id="register-tu" label={t('register.from')} value={filter.tu} onDay={(tu) => onChange({ tu })} />
      <DayFilter id="register-den" label={t('register.to')} value={filter.den} onDay={(den) => onChange({ den })} />
      <SelectField
        id="register-loai"
        label={t('filter.kind')}
        placeholder={t('filter.any')}
        value={filter.loai ?? ''}
        onChange={(loai) => onChange({ loai })}
        options={kindCodes.map((kind) => ({ value: kind.toLowerCase(), label: t(`kind.${kind}`) }))}
      />
      <SelectField
        id="register-huong"
        label={t('visit.outcome')}
        placeholder={t('filter.any')}
        value={filter.huong ?? ''}
        onChange={(huong) => onChange({ huong })}
        options={codesOf(visitOutcomes).map((value) => ({ value, label: t(`visit.outcome.${value}`) }))}
      />
      <SelectField
        id="register-che-do"
        label={t('visit.form')}
        placeholder={t('filter.any')}
        value={filter['che-do'] ?? ''}
        onChange={(form) => onChange({ 'che-do': form })}
        options={codesOf(visitForms).map((value) => ({ value, label: t(`visit.form.${value}`) }))}
      />
      <CheckField
        id="register-co"
        label={t('flag.crowd')}
        isChecked={filter.co !== undefined}
        onChange={(isOn) => onChange({ co: isOn ? 'dong-nguoi' : '' })}
      />
      {isNarrowed && <Button onClick={onClear}>{t('list.clear-all')}</Button>}
      {dropped.length > 0 && (
        <p className="warning" role="status">
          {t('filter.dropped', { names: dropped.join(', ') })}
        </p>
      )}
    </div>
  );
}

type DayProps = { id: string; label: string; value: string | undefined; onDay: (day: string) => void };

/** A day as people type it; the list follows when it is a whole one, or none. */
function DayFilter({ id, label, value = '', onDay }: DayProps) {
  const [typed, setTyped] = useState<{ text: string; of: string } | null>(null);
  const own = typed?.of === value ? typed.text : value === '' ? '' : formatDate(value);
  const change = (text: string): void => {
    const day = /^\d{2}\/\d{2}\/\d{4}$/.test(text) ? dayIn(text) : text.trim() === '' ? '' : null;
    setTyped({ text, of: day ?? value });
    if (day !== null && day !== value) onDay(day);
  };
  return <DateField id={id} label={label} value={own} onChange={change} />;
}
