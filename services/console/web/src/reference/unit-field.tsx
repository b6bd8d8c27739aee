import { useState } from 'react';
import { SelectField } from '../ui/forms/choice-field.js';
import { TextField } from '../ui/forms/text-field.js';
import { useWords } from '../words/words.js';
import { useFoundUnits, useUnit } from './units.js';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (unitId: string) => void;
  isRequired?: boolean;
  error?: string | undefined;
};

/** One unit of however many: a list where they are few, found by words on the server where they are many. */
export function UnitField({ id, label, value, onChange, isRequired, error }: Props) {
  const { t, text } = useWords();
  const [words, setWords] = useState('');
  const { units, isWhole } = useFoundUnits(words);
  const chosen = useUnit(units.some((unit) => unit.id === value) ? '' : value);
  const options = [...units, ...(chosen ? [chosen] : [])].map((unit) => ({ value: unit.id, label: text(unit.name) }));
  const isSearched = words.trim() !== '';
  return (
    <div>
      {(!isWhole || isSearched) && (
        <TextField
          id={`${id}-find`}
          label={t('unit.find')}
          value={words}
          onChange={setWords}
          hint={isSearched && !isWhole ? t('unit.find.more') : undefined}
        />
      )}
      <SelectField
        id={id}
        label={label}
        isRequired={isRequired ?? false}
        placeholder={isSearched ? t('unit.found', { count: units.length }) : t('form.choose')}
        value={value}
        error={error}
        onChange={onChange}
        options={options}
      />
    </div>
  );
}
