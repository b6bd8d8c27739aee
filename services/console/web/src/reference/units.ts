import { keepPreviousData, useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Page, UnitItem } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { compareVietnamese } from '../formats/text.js';
import { keys } from '../live/keys.js';

const none: readonly never[] = [];
const shownAtOnce = 100;
const restMs = 300;

/** Units whose name or code holds these words, in Vietnamese order; `isWhole`: there are no others. */
export function useFoundUnits(typed: string): { units: readonly UnitItem[]; isWhole: boolean } {
  const words = useRested(typed.trim());
  const { data } = useQuery({
    queryKey: [...keys.units, words],
    queryFn: async () => {
      const query = { limit: shownAtOnce, ...(words !== '' && { words }) };
      const { items, next } = await answer<Page<UnitItem>>(api.GET('/v1/units', { params: { query } }));
      return { units: items.sort((a, b) => compareVietnamese(a.name.vi, b.name.vi)), isWhole: next === null };
    },
    placeholderData: keepPreviousData,
  });
  return data ?? { units: none, isWhole: true };
}

const unitOptions = (unitId: string): UseQueryOptions<UnitItem, Error, UnitItem, readonly string[]> => ({
  queryKey: [...keys.units, 'one', unitId],
  queryFn: () => answer<UnitItem>(api.GET('/v1/units/{id}', { params: { path: { id: unitId } } })),
  enabled: unitId !== '',
});

/** One unit by its id, with what became of reading it. */
export const useUnitRead = (unitId: string) => useQuery(unitOptions(unitId));

/** One unit by its id; none for an empty one. */
export const useUnit = (unitId: string): UnitItem | undefined => useQuery(unitOptions(unitId)).data;

/** Several units by their ids, as far as they are read. */
export const useUnitsOf = (unitIds: readonly string[]): readonly UnitItem[] =>
  useQueries({ queries: unitIds.map(unitOptions) }).flatMap(({ data }) => (data ? [data] : []));

/** What was typed, once typing pauses. */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(typed), restMs);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return rested;
}
