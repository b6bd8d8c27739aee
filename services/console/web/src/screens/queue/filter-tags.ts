import { formatDate } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { usePosts } from '../../reference/subjects.js';
import { useUnit } from '../../reference/units.js';
import { useMe } from '../../session/me.js';
import type { FilterTag } from '../../ui/lists/filter-bar.js';
import { tagsOf, valueFilters, type ListFilter } from '../../ui/lists/filters.js';
import { useWords, type WordKey } from '../../words/words.js';

const names: Readonly<Record<(typeof valueFilters)[number], WordKey>> = {
  'linh-vuc': 'filter.subject',
  'don-vi': 'filter.unit',
  nguoi: 'filter.handler',
  'dia-ban': 'filter.place',
  tu: 'filter.from',
  den: 'filter.to',
};

/** Officials of the chosen unit, or of the reader's own, to choose from. */
export function useOfficersOf(filter: ListFilter): { value: string; label: string }[] {
  const { text } = useWords();
  const me = useMe();
  const unitId = filter['don-vi'] ?? me.unit?.unitId ?? null;
  return usePosts(unitId).flatMap(({ holder, title }) =>
    holder ? [{ value: holder.officerId, label: `${holder.name ?? '–'} · ${text(title)}` }] : [],
  );
}

/** Every chosen filter of a list of cases as a tag, with the names of units, people and subjects. */
export function useFilterTags(filter: ListFilter): FilterTag[] {
  const { t, text } = useWords();
  const words = useCaseWords();
  const unit = useUnit(filter['don-vi'] ?? '');
  const officers = useOfficersOf(filter);
  const shown: Readonly<Record<(typeof valueFilters)[number], (value: string) => string>> = {
    'linh-vuc': (code) => words.subject(code),
    'don-vi': () => (unit ? text(unit.name) : '…'),
    nguoi: (id) => officers.find(({ value }) => value === id)?.label ?? t('filter.handler.other'),
    'dia-ban': (code) => code,
    tu: (day) => formatDate(day),
    den: (day) => formatDate(day),
  };
  return [
    ...tagsOf(filter).map(({ key, name, value }) => ({ key, name: t(name), value: t(value) })),
    ...valueFilters.flatMap((key) => {
      const value = filter[key];
      return value === undefined ? [] : [{ key, name: t(names[key]), value: shown[key](value) }];
    }),
  ];
}
