import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

export type PolicyVersion = components['schemas']['PolicyVersionView'];
export type Finding = components['schemas']['FindingView'];

/** How alerts climb: every version of every policy, the newest first. */
export const usePolicies = () =>
  useQuery({ queryKey: keys.policies, queryFn: () => answer<{ items: PolicyVersion[] }>(api.GET('/v1/policies')) });

export type Simulation = components['schemas']['SimulationView'];

/** What a version would have told of the alerts raised from one day to another; not asked twice while it is shown. */
export const useSimulation = ({ id, from, to }: { id: string; from: string; to: string }) =>
  useQuery({
    queryKey: keys.policySimulation(id, from, to),
    queryFn: () =>
      answer<Simulation>(api.POST('/v1/policies/{id}/simulation', { params: { path: { id } }, body: { from, to } })),
  });

/** What the check of a version finds today. */
export const useFindings = (id: string) =>
  useQuery({
    queryKey: keys.policyFindings(id),
    queryFn: () => answer<{ items: Finding[] }>(api.GET('/v1/policies/{id}/findings', { params: { path: { id } } })),
  });
