import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Page, Visit } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { registerQuery, type RegisterFilter } from './register-filter.js';
import { inOrder } from './register-rows.js';

type Asked = ReturnType<typeof registerQuery> & { number?: string };
const page = (after: string, limit: number, asked: Asked): Promise<Page<Visit>> =>
  answer(api.GET('/v1/visits', { params: { query: { limit, ...asked, ...(after !== '' && { after }) } } }));

/** What the filter shows of the register, newest first, page by page. */
export const useRegister = (filter: RegisterFilter) =>
  useInfiniteQuery({
    queryKey: keys.visits(filter),
    queryFn: ({ pageParam }) => page(pageParam, 50, registerQuery(filter)),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The visit of a number; null when there is none in the own register. */
export const useVisit = (number: string) =>
  useQuery({
    queryKey: keys.visits({ number }),
    queryFn: async () => (await page('', 1, { number })).items[0] ?? null,
  });

/** Every visit that the filter shows, in the order of the book, for the printed register. */
export async function allVisits(filter: RegisterFilter): Promise<Visit[]> {
  const found: Visit[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { items, next }: Page<Visit> = await page(after, 100, registerQuery(filter));
    found.push(...items);
    after = next;
  }
  return inOrder(found);
}
