import { useState } from 'react';
import { Combobox } from '../ui/forms/combobox.js';
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

/** One unit of however many: found by words on the server. */
export function UnitField({ value, ...field }: Props) {
  const { text } = useWords();
  const [words, setWords] = useState('');
  const { units, isWhole } = useFoundUnits(words);
  const chosen = useUnit(units.some((unit) => unit.id === value) ? '' : value);
  const options = [...units, ...(chosen ? [chosen] : [])].map((unit) => ({
    value: unit.id,
    label: text(unit.name),
    also: unit.code,
  }));
  return <Combobox {...field} value={value} options={options} onType={setWords} hasMore={!isWhole} />;
}
