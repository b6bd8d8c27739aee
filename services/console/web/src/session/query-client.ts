import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Me } from '../api/answers.js';
import { ApiProblem } from '../api/problem.js';
import { keys } from '../live/keys.js';

type OnSessionEnd = () => void;
let onSessionEnd: OnSessionEnd = () => undefined;

/** Called when the server reports that nobody is signed in any more. */
export const whenSessionEnds = (then: OnSessionEnd): void => void (onSessionEnd = then);

/** For calls that are no query and no command of their own. */
export const noteSessionEnd = (error: unknown): void => {
  if (error instanceof ApiProblem && error.code === 'session-ended') onSessionEnd();
};

const mayPass = (error: unknown): boolean => error instanceof ApiProblem && error.isUnsure;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteSessionEnd }),
  mutationCache: new MutationCache({ onError: noteSessionEnd }),
  defaultOptions: {
    queries: {
      staleTime: Infinity, // the stream reports changes
      gcTime: 300_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (count, error) => count < 2 && mayPass(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Another reader, another post, or nobody: nothing that was read before is shown again. */
export function readerIs(me: Me | null): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.me[0] });
  queryClient.setQueryData(keys.me, me);
}
