import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Page } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type Account = Schemas['AccountItem'];
/** Somebody with a post who cannot sign in yet. */
export type Official = Schemas['OfficialWithoutAccount'];
/** A one-time link to set a password; told once. */
export type AccountLink = Schemas['AccountLink'];

/** The state of an account. */
export const accountStates = ['open', 'waiting', 'no-post', 'locked'] as const;
export type AccountState = (typeof accountStates)[number];

/** One page of the accounts whose name, officer, post or unit holds the words, and that are in a state. */
export const useAccounts = (filter: { words: string; state: AccountState | ''; after: string | undefined }) =>
  useQuery({
    queryKey: keys.accounts(filter),
    queryFn: () => {
      const { words, state, after } = filter;
      const query = {
        limit: 50,
        ...(words !== '' && { words }),
        ...(state !== '' && { state }),
        ...(after && { after }),
      };
      return answer<Page<Account>>(api.GET('/v1/accounts', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

/** Officials with a post and no account; a hundred at a time. */
export const useMissing = () =>
  useQuery({
    queryKey: keys.missingAccounts,
    queryFn: () => answer<Page<Official>>(api.GET('/v1/accounts/missing', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  });

/** Gives an account a new one-time link; its password until now and its sessions end. */
export const giveLink = (id: string): Promise<AccountLink> =>
  answer<AccountLink>(api.POST('/v1/accounts/{id}/link', { params: { path: { id } } }));
