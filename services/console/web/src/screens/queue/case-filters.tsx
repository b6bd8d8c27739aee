import { lineOfSight } from '@cau-noi/rules';
import { endedStates, stateCodes } from '@cau-noi/vocabulary';
import { useState } from 'react';
import { formatDate } from '../../formats/dates.js';
import { useSubjects } from '../../reference/subjects.js';
import { UnitField } from '../../reference/unit-field.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { Combobox } from '../../ui/forms/combobox.js';
import { DateField } from '../../ui/forms/date-field.js';
import { TextField } from '../../ui/forms/text-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import type { ListFilter } from '../../ui/lists/filters.js';
import { useWords } from '../../words/words.js';
import { useOfficersOf } from './filter-tags.js';
import type { QueueName } from './queue-address.js';

type Props = {
  name: QueueName;
  filter: ListFilter;
  onChange: (changes: Partial<Record<keyof ListFilter, string | undefined>>) => void;
};

const due = ['tre', 'hom-nay', '3', '7', 'tam-dung'] as const;
const kinds = ['kn', 'tc', 'knpa', 'kl'] as const;
const states = stateCodes.filter((state) => !endedStates.includes(state));

/** The fields of “Bộ lọc” of a list of cases: what is chosen counts at once, what is typed with Enter or “Lọc”. */
export function CaseFilters({ name, filter, onChange }: Props) {
  const { t, text } = useWords();
  const me = useMe();
  const subjects = useSubjects();
  const any = t('filter.any');
  const isFromAbove = name === 'unit' && me.role !== null && lineOfSight(me.role) !== null;
  return (
    <>
      <SelectField
        id="filter-kind"
        label={t('filter.kind')}
        value={filter.loai ?? ''}
        placeholder={any}
        onChange={(loai) => onChange({ loai: loai || undefined })}
        options={kinds.map((value) => ({ value, label: t(`kind.${value.toUpperCase() as 'KN'}`) }))}
      />
      <SelectField
        id="filter-due"
        label={t('filter.due')}
        value={filter.han ?? ''}
        placeholder={any}
        onChange={(han) => onChange({ han: han || undefined })}
        options={due.map((value) => ({ value, label: t(`filter.due.${value}`) }))}
      />
      <SelectField
        id="filter-state"
        label={t('filter.state')}
        value={filter['trang-thai'] ?? ''}
        placeholder={any}
        onChange={(state) => onChange({ 'trang-thai': state || undefined })}
        options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <SelectField
        id="filter-subject"
        label={t('filter.subject')}
        value={filter['linh-vuc'] ?? ''}
        placeholder={any}
        onChange={(subject) => onChange({ 'linh-vuc': subject || undefined })}
        options={subjects.map(({ code, label }) => ({ value: code, label: text(label) }))}
      />
      <SelectField
        id="filter-flag"
        label={t('filter.flag')}
        value={filter.co ?? ''}
        placeholder={any}
        onChange={(co) => onChange({ co: co || undefined })}
        options={[{ value: 'dong-nguoi', label: t('flag.crowd') }]}
      />
      {may(me, 'case.sign') && name === 'unit' && (
        <SelectField
          id="filter-waits"
          label={t('filter.waits')}
          value={filter.cho ?? ''}
          placeholder={any}
          onChange={(cho) => onChange({ cho: cho || undefined })}
          options={[{ value: 'ky', label: t('filter.waits.ky') }]}
        />
      )}
      {isFromAbove && (
        <UnitField
          id="filter-unit"
          label={t('filter.unit')}
          value={filter['don-vi'] ?? ''}
          onChange={(unit) => onChange({ 'don-vi': unit || undefined, nguoi: undefined })}
        />
      )}
      {(name === 'unit' || name === 'to-sign') && <HandlerField filter={filter} onChange={onChange} />}
      <TypedFilters key={[filter['dia-ban'], filter.tu, filter.den].join()} filter={filter} onChange={onChange} />
    </>
  );
}

type Part = Omit<Props, 'name'>;

/** Who has it: the people of the chosen unit, or of the reader's own. */
function HandlerField({ filter, onChange }: Part) {
  const { t } = useWords();
  const officers = useOfficersOf(filter);
  return (
    <Combobox
      id="filter-handler"
      label={t('filter.handler')}
      value={filter.nguoi ?? ''}
      onChange={(nguoi) => onChange({ nguoi: nguoi || undefined })}
      options={officers}
    />
  );
}

/** Place and days of receipt; what is no day is left as it was typed, and says so. */
function TypedFilters({ filter, onChange }: Part) {
  const { t } = useWords();
  const [place, setPlace] = useState(filter['dia-ban'] ?? '');
  const [from, setFrom] = useState(filter.tu === undefined ? '' : formatDate(filter.tu));
  const [to, setTo] = useState(filter.den === undefined ? '' : formatDate(filter.den));
  const [isAsked, setAsked] = useState(false);
  const wrongDay = (typed: string) =>
    isAsked && typed !== '' && dayIn(typed) === null ? t('form.no-date') : undefined;
  const isWrongPlace = place !== '' && !/^\d{5}$/.test(place);
  const apply = (): void => {
    setAsked(true);
    if (isWrongPlace || [from, to].some((typed) => typed !== '' && dayIn(typed) === null)) return;
    onChange({ 'dia-ban': place || undefined, tu: dayIn(from) ?? undefined, den: dayIn(to) ?? undefined });
  };
  return (
    <form
      className="filter-typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <TextField
        id="filter-place"
        label={t('filter.place')}
        value={place}
        onChange={setPlace}
        inputMode="numeric"
        error={isAsked && isWrongPlace ? t('filter.place.wrong') : undefined}
      />
      <DateField id="filter-from" label={t('filter.from')} value={from} onChange={setFrom} error={wrongDay(from)} />
      <DateField id="filter-to" label={t('filter.to')} value={to} onChange={setTo} error={wrongDay(to)} />
      <Button htmlType="submit">{t('filter.apply')}</Button>
    </form>
  );
}
