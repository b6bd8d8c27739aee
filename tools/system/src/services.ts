import { consoleService } from '@cau-noi/console';
import { deadlineService } from '@cau-noi/deadline';
import { directoryService } from '@cau-noi/directory';
import { escalationService } from '@cau-noi/escalation';
import { intakeService } from '@cau-noi/intake';
import type { ServiceDefinition } from '@cau-noi/platform';
import { routingService } from '@cau-noi/routing';

/** The six services by name. */
export const serviceNames = ['directory', 'intake', 'routing', 'deadline', 'escalation', 'console'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** The services in the order in which they start: the console needs the addresses of the others. */
export const definitions: Readonly<Record<ServiceName, ServiceDefinition>> = {
  directory: directoryService,
  intake: intakeService,
  routing: routingService,
  deadline: deadlineService,
  escalation: escalationService,
  console: consoleService,
};
