import { SelectField } from '../../ui/forms/choice-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useWords } from '../../words/words.js';
import { levels, levelWord, type Hierarchy, type UnitValues } from './unit-values.js';

type Facts = Pick<UnitValues, 'code' | 'vi' | 'en' | 'level'>;
type Props = {
  values: Facts;
  hierarchy: Hierarchy;
  errors: readonly FormError[];
  onChange: (part: Partial<Facts>) => void;
};

/** Code, names and rank of a unit, new or changed. */
export function UnitFacts({ values: { code, vi, en, level }, hierarchy, errors, onChange }: Props) {
  const { t, say } = useWords();
  const offered: readonly string[] = levels[hierarchy];
  const all = level === '' || offered.includes(level) ? offered : [...offered, level];
  return (
    <div className="grid">
      <TextField
        id="unit-vi"
        label={t('org.name')}
        isRequired
        most={200}
        value={vi}
        onChange={(text) => onChange({ vi: text })}
        error={errorOf(errors, 'unit-vi', say)}
      />
      <TextField
        id="unit-en"
        label={t('org.name.en')}
        hint={t('org.name.en.hint')}
        most={200}
        value={en}
        onChange={(text) => onChange({ en: text })}
        error={errorOf(errors, 'unit-en', say)}
      />
      <TextField
        id="unit-code"
        label={t('org.code')}
        isRequired
        hint={t('org.code.hint')}
        value={code}
        onChange={(text) => onChange({ code: text })}
        error={errorOf(errors, 'unit-code', say)}
      />
      <SelectField
        id="unit-level"
        label={t('org.level')}
        isRequired
        placeholder={t('form.choose')}
        value={level}
        options={all.map((value) => ({ value, label: levelWord(value, t) }))}
        onChange={(value) => onChange({ level: value })}
        error={errorOf(errors, 'unit-level', say)}
      />
    </div>
  );
}
