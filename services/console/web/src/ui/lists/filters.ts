import { isDay } from '@cau-noi/calendar';
import { stateCodes } from '@cau-noi/vocabulary';
import type { WordKey } from '../../words/words.js';

/** Filters of lists in the address: Vietnamese keys in ASCII; nothing personal is ever there. */
export type ListFilter = {
  the?: string;
  loai?: string;
  'trang-thai'?: string;
  han?: string;
  co?: string;
  cho?: string;
  'linh-vuc'?: string;
  'don-vi'?: string;
  nguoi?: string;
  'dia-ban'?: string;
  tu?: string;
  den?: string;
  'sap-xep'?: string;
  dong?: string;
  sau?: string;
};

const isId = (value: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);

const allowed: Readonly<Record<keyof ListFilter, (value: string) => boolean>> = {
  the: (value) => /^[a-z-]{1,20}$/.test(value),
  loai: (value) => ['kn', 'tc', 'knpa', 'kl'].includes(value),
  'trang-thai': (value) => stateCodes.some((state) => state === value),
  han: (value) => ['tre', 'hom-nay', '3', '7', 'tam-dung'].includes(value),
  co: (value) => value === 'dong-nguoi',
  cho: (value) => value === 'ky',
  'linh-vuc': (value) => /^[a-z][a-z0-9-]{0,79}$/.test(value),
  'don-vi': isId,
  nguoi: isId,
  'dia-ban': (value) => /^\d{5}$/.test(value),
  tu: isDay,
  den: isDay,
  'sap-xep': (value) => ['han', '-han', 'ngay-nhan', '-ngay-nhan', 'cho-tu', '-cho-tu'].includes(value),
  dong: (value) => ['20', '50', '100'].includes(value),
  sau: (value) => /^[\w=-]{1,400}$/.test(value),
};

/** The filter of an address: unknown keys are left out; values that are not allowed are left out and named. */
export function filterOf(search: Readonly<Record<string, unknown>>): { filter: ListFilter; dropped: string[] } {
  const filter: ListFilter = {};
  const dropped: string[] = [];
  for (const key of Object.keys(allowed) as (keyof ListFilter)[]) {
    const value = search[key];
    if (value === undefined || value === '') continue;
    if (allowed[key](String(value))) filter[key] = String(value);
    else dropped.push(key);
  }
  return { filter, dropped };
}

/** Another filter or order begins at the first page. */
export function withFilter(
  now: ListFilter,
  changes: Partial<Record<keyof ListFilter, string | undefined>>,
): ListFilter {
  const next: ListFilter = { ...now, ...('sau' in changes ? {} : { sau: undefined }), ...changes };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as ListFilter;
}

const dueOf: Readonly<Record<string, 'overdue' | 'today' | '3' | '7' | 'paused'>> = {
  tre: 'overdue',
  'hom-nay': 'today',
  '3': '3',
  '7': '7',
  'tam-dung': 'paused',
};

/** What the API is asked for; the tab is added by the list that has tabs. */
export function queryOf(filter: ListFilter) {
  const due = dueOf[filter.han ?? ''];
  return {
    limit: Number(filter.dong ?? 20),
    ...(filter.sau !== undefined && { after: filter.sau }),
    ...(filter.loai !== undefined && { kind: filter.loai.toUpperCase() }),
    ...(filter['trang-thai'] !== undefined && { state: filter['trang-thai'] }),
    ...(due !== undefined && { due }),
    ...(filter.co === 'dong-nguoi' && { crowd: true }),
    ...(filter.cho === 'ky' && { waits: 'sign' }),
    ...(filter['linh-vuc'] !== undefined && { subject: filter['linh-vuc'] }),
    ...(filter['don-vi'] !== undefined && { unit: filter['don-vi'] }),
    ...(filter.nguoi !== undefined && { handler: filter.nguoi }),
    ...(filter['dia-ban'] !== undefined && { place: filter['dia-ban'] }),
    ...(filter.tu !== undefined && { from: filter.tu }),
    ...(filter.den !== undefined && { to: filter.den }),
  };
}

/** The chosen filters whose values are words of this app, as tags. */
export function tagsOf(filter: ListFilter): { key: keyof ListFilter; name: WordKey; value: WordKey }[] {
  const tags: { key: keyof ListFilter; name: WordKey; value: WordKey }[] = [];
  if (filter.loai)
    tags.push({ key: 'loai', name: 'filter.kind', value: `kind.${filter.loai.toUpperCase()}` as WordKey });
  if (filter['trang-thai'])
    tags.push({ key: 'trang-thai', name: 'filter.state', value: `state.${filter['trang-thai']}` as WordKey });
  if (filter.han) tags.push({ key: 'han', name: 'filter.due', value: `filter.due.${filter.han}` as WordKey });
  if (filter.co) tags.push({ key: 'co', name: 'filter.flag', value: 'flag.crowd' });
  if (filter.cho) tags.push({ key: 'cho', name: 'filter.waits', value: 'filter.waits.ky' });
  return tags;
}

/** Filters with values that are no words of this app, in the order of their tags; who shows them knows their names. */
export const valueFilters = ['linh-vuc', 'don-vi', 'nguoi', 'dia-ban', 'tu', 'den'] as const;

/** Whether somebody chose which rows to see; tab, order and page are no such choice. */
export const isFiltered = (filter: ListFilter): boolean =>
  tagsOf(filter).length > 0 || valueFilters.some((key) => filter[key] !== undefined);
