import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OfficerItem, Page } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';
import { useRested } from './units.js';

const shownAtOnce = 50;
const none: readonly never[] = [];

/** Officials whose name holds these words; `isWhole`: there are no others. */
export function useFoundOfficers(typed: string): { officers: readonly OfficerItem[]; isWhole: boolean } {
  const words = useRested(typed.trim());
  const { data } = useQuery({
    queryKey: [...keys.officers, 'found', words],
    queryFn: async () => {
      const query = { limit: shownAtOnce, ...(words !== '' && { words }) };
      const { items, next } = await answer<Page<OfficerItem>>(api.GET('/v1/officers', { params: { query } }));
      return { officers: items, isWhole: next === null };
    },
    placeholderData: keepPreviousData,
  });
  return data ?? { officers: none, isWhole: true };
}
