import { useQueries, useQuery } from '@tanstack/react-query';
import type { Page } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type Reconciliation = Schemas['ReconciliationView'];
export type ParkedEvent = Schemas['ParkedEvent'];
export type Machine = Schemas['MachineView'];

/** The services that keep events they could not handle; each answers for itself. */
const services = ['directory', 'intake', 'routing', 'deadline', 'escalation', 'console'] as const;
export type Service = (typeof services)[number];

/** Lateness recomputed now, against what was told; a second look is asked for by hand. */
export const useReconciliation = () =>
  useQuery({
    queryKey: keys.reconciliation,
    queryFn: () => answer<Reconciliation>(api.GET('/v1/deadlines/reconciliation')),
    retry: false,
  });

const parkedOf: Readonly<Record<Service, () => Promise<Page<ParkedEvent>>>> = {
  directory: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/directory')),
  intake: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/intake')),
  routing: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/routing')),
  deadline: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/deadline')),
  escalation: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/escalation')),
  console: () => answer<Page<ParkedEvent>>(api.GET('/v1/parked-events/console')),
};

/** What each service has parked; a service that does not answer is unknown, never empty. */
export const useParked = () =>
  useQueries({
    queries: services.map((service) => ({ queryKey: keys.parked(service), queryFn: parkedOf[service], retry: false })),
    combine: (results) =>
      services.map((service, index) => ({
        service,
        page: results[index]?.data,
        isAway: results[index]?.error != null,
      })),
  });

/** Free room and the last backup, where the data lie on the machine of the services. */
export const useMachine = () =>
  useQuery({ queryKey: keys.machine, queryFn: () => answer<Machine>(api.GET('/v1/machine')) });
