import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Me, Permission } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { keys } from '../live/keys.js';

/** Who is signed in, in which post, and what that post may do; null: nobody. */
export const meOptions = queryOptions({
  queryKey: keys.me,
  queryFn: (): Promise<Me | null> => {
    return answer<Me>(api.GET('/v1/me')).catch((error: unknown) => {
      if (isProblem(error, 'session-ended')) return null;
      throw error;
    });
  },
  staleTime: Infinity,
});

/** The reader, where a page is only shown to somebody who acts in a post. */
export function useMe(): Me {
  const { data } = useQuery(meOptions);
  if (!data) throw new Error('a page was shown before its reader was known');
  return data;
}

export const may = (me: Me, permission: Permission): boolean => me.permissions.includes(permission);

/** Whether somebody is ready to work: own password, one post chosen. */
export const isReady = (me: Me): boolean => !me.account.mustChange && me.actingPost !== null;
