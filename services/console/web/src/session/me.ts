import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
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

/** Who reads the pages of the shell: theirs until the shell itself leaves, so that no page is without a reader. */
export const Reader = createContext<Me | null>(null);

/** The reader, where a page is only shown to somebody who acts in a post. */
export function useMe(): Me {
  const me = useContext(Reader);
  if (!me) throw new Error('a page was shown before its reader was known');
  return me;
}

export const may = (me: Me, permission: Permission): boolean => me.permissions.includes(permission);

/** Whether somebody is ready to work: own password, one post chosen. */
export const isReady = (me: Me): boolean => !me.account.mustChange && me.actingPost !== null;
