import { useState } from 'react';
import { SelectField } from '../ui/forms/choice-field.js';
import { TextField } from '../ui/forms/text-field.js';
import { useWords } from '../words/words.js';
import { useFoundOfficers } from './officers.js';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (officerId: string, name: string) => void;
  error?: string | undefined;
};

/** One official of however many, found by words of the name. */
export function OfficerField({ id, label, value, onChange, error }: Props) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const { officers, isWhole } = useFoundOfficers(words);
  const isSearched = words.trim() !== '';
  const choose = (officerId: string): void =>
    onChange(officerId, officers.find((officer) => officer.id === officerId)?.name ?? '');
  return (
    <div>
      {(!isWhole || isSearched) && (
        <TextField
          id={`${id}-find`}
          label={t('officer.find')}
          value={words}
          onChange={setWords}
          hint={isSearched && !isWhole ? t('officer.find.more') : undefined}
        />
      )}
      <SelectField
        id={id}
        label={label}
        isRequired
        placeholder={t('form.choose')}
        value={officers.some((officer) => officer.id === value) ? value : ''}
        error={error}
        onChange={choose}
        options={officers.map((officer) => ({ value: officer.id, label: officer.name }))}
      />
    </div>
  );
}
