import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

export type Policy = components['schemas']['PolicyView'];

/** How alerts climb, per cause. */
export const usePolicies = () =>
  useQuery({ queryKey: keys.policies, queryFn: () => answer<{ items: Policy[] }>(api.GET('/v1/policies')) });
