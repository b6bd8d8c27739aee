import { useState } from 'react';
import { endedStates, stateCodes } from '@cau-noi/vocabulary';
import { may, useMe } from '../../session/me.js';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';
import { SelectField } from '../forms/choice-field.js';
import { tagsOf, type ListFilter } from './filters.js';

type Props = {
  filter: ListFilter;
  onChange: (changes: ListFilter) => void;
  onClear: () => void;
  dropped: readonly string[];
  /** The list holds more than what waits for the reader. */
  isOfAll?: boolean;
};

const due = ['tre', 'hom-nay', '3', '7', 'tam-dung'] as const;
const kinds = ['kn', 'tc', 'knpa', 'kl'] as const;
const states = stateCodes.filter((state) => !endedStates.includes(state));

/** “Bộ lọc” and the chosen filters as tags that can be taken away. */
export function FilterBar({ filter, onChange, onClear, dropped, isOfAll = false }: Props) {
  const { t } = useWords();
  const maySign = may(useMe(), 'case.sign') && isOfAll;
  const [isOpen, setOpen] = useState(false);
  const tags = tagsOf(filter);
  return (
    <div className="filters">
      <Button aria-expanded={isOpen} aria-controls="filter-panel" onClick={() => setOpen(!isOpen)}>
        {t('filter.title')}
      </Button>
      {tags.map(({ key, name, value }) => (
        <span key={key} className="filter-tag">
          {t(name)}: {t(value)}
          <Button
            type="bare"
            aria-label={t('filter.remove', { name: t(name), value: t(value) })}
            onClick={() => onChange({ [key]: undefined })}
          >
            ×
          </Button>
        </span>
      ))}
      {tags.length > 1 && <Button onClick={onClear}>{t('list.clear-all')}</Button>}
      {dropped.length > 0 && (
        <p className="warning" role="status">
          {t('filter.dropped', { names: dropped.join(', ') })}
        </p>
      )}
      <div id="filter-panel" hidden={!isOpen} className="filter-panel">
        <SelectField
          id="filter-kind"
          label={t('filter.kind')}
          value={filter.loai ?? ''}
          placeholder={t('filter.any')}
          onChange={(loai) => onChange({ loai: loai || undefined } as ListFilter)}
          options={kinds.map((value) => ({ value, label: t(`kind.${value.toUpperCase() as 'KN'}`) }))}
        />
        <SelectField
          id="filter-due"
          label={t('filter.due')}
          value={filter.han ?? ''}
          placeholder={t('filter.any')}
          onChange={(han) => onChange({ han: han || undefined } as ListFilter)}
          options={due.map((value) => ({ value, label: t(`filter.due.${value}`) }))}
        />
        <SelectField
          id="filter-state"
          label={t('filter.state')}
          value={filter['trang-thai'] ?? ''}
          placeholder={t('filter.any')}
          onChange={(state) => onChange({ 'trang-thai': state || undefined } as ListFilter)}
          options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
        />
        <SelectField
          id="filter-flag"
          label={t('filter.flag')}
          value={filter.co ?? ''}
          placeholder={t('filter.any')}
          onChange={(co) => onChange({ co: co || undefined } as ListFilter)}
          options={[{ value: 'dong-nguoi', label: t('flag.crowd') }]}
        />
        {maySign && (
          <SelectField
            id="filter-waits"
            label={t('filter.waits')}
            value={filter.cho ?? ''}
            placeholder={t('filter.any')}
            onChange={(cho) => onChange({ cho: cho || undefined } as ListFilter)}
            options={[{ value: 'ky', label: t('filter.waits.ky') }]}
          />
        )}
      </div>
    </div>
  );
}
