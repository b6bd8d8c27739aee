import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page, Visit } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { inOrder } from './register-rows.js';

type Days = { from?: string; to?: string };
const page = (after: string, limit: number, days: Days = {}): Promise<Page<Visit>> =>
  answer(api.GET('/v1/visits', { params: { query: { limit, ...days, ...(after !== '' && { after }) } } }));

/** The register, newest first, page by page. */
export const useRegister = () =>
  useInfiniteQuery({
    queryKey: keys.visits({}),
    queryFn: ({ pageParam }) => page(pageParam, 50),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Every visit of these days in the order of the book, for the printed register; days are `YYYY-MM-DD`. */
export async function visitsBetween(from: string, to: string): Promise<Visit[]> {
  const found: Visit[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { items, next }: Page<Visit> = await page(after, 100, { from, to });
    found.push(...items);
    after = next;
  }
  return inOrder(found);
}
