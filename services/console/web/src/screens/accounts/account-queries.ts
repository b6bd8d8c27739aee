import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Page } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type Account = Schemas['AccountItem'];
/** A one-time link to set a password; told once. */
export type AccountLink = Schemas['AccountLink'];

/** One page of the accounts whose name, officer, post or unit holds the words. */
export const useAccounts = (filter: { words: string; after: string | undefined }) =>
  useQuery({
    queryKey: keys.accounts(filter),
    queryFn: () => {
      const { words, after } = filter;
      const query = { limit: 50, ...(words !== '' && { words }), ...(after && { after }) };
      return answer<Page<Account>>(api.GET('/v1/accounts', { params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

/** Gives an account a new one-time link; its password until now and its sessions end. */
export const giveLink = (id: string): Promise<AccountLink> =>
  answer<AccountLink>(api.POST('/v1/accounts/{id}/link', { params: { path: { id } } }));
