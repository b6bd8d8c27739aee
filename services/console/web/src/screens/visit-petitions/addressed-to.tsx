import { useState } from 'react';
import { TextField } from '../../ui/forms/text-field.js';
import { CheckField } from '../../ui/forms/choice-field.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { useFoundUnits, useUnitsOf } from '../../reference/units.js';
import { useWords } from '../../words/words.js';

type Props = { id: string; chosen: readonly string[]; onChange: (unitIds: readonly string[]) => void };

/** “Gửi đến”: the bodies a paper names as addressees. */
export function AddressedTo({ id, chosen, onChange }: Props) {
  const { t, text } = useWords();
  const [words, setWords] = useState('');
  const { units, isWhole } = useFoundUnits(words);
  const kept = useUnitsOf(chosen);
  const isSearched = words.trim() !== '';
  const shown = [...kept, ...(isSearched ? units.filter(({ id: one }) => !chosen.includes(one)) : [])];
  const toggle = (unitId: string, isOn: boolean): void =>
    onChange(isOn ? [...chosen, unitId] : chosen.filter((one) => one !== unitId));
  return (
    <details open={chosen.length > 0 || undefined}>
      <summary>{t('petition.addressed-to', { count: chosen.length })}</summary>
      <FieldGroup legend={t('petition.addressed-to.legend')}>
        <TextField
          id={id}
          label={t('petition.addressed-to.find')}
          value={words}
          onChange={setWords}
          hint={isSearched && !isWhole ? t('unit.find.more') : undefined}
        />
        <div className="choices choices-column">
          {shown.map((unit) => (
            <CheckField
              key={unit.id}
              id={`${id}-${unit.id}`}
              label={text(unit.name)}
              isChecked={chosen.includes(unit.id)}
              onChange={(isOn) => toggle(unit.id, isOn)}
            />
          ))}
        </div>
      </FieldGroup>
    </details>
  );
}
