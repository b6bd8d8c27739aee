import { consoleService } from '@cau-noi/console';
import { deadlineService } from '@cau-noi/deadline';
import { directoryService } from '@cau-noi/directory';
import { escalationService } from '@cau-noi/escalation';
import { intakeService } from '@cau-noi/intake';
import { routingService } from '@cau-noi/routing';

/** The services in the order in which they start: the console needs the addresses of the others. */
export const definitions = {
  directory: directoryService,
  intake: intakeService,
  routing: routingService,
  deadline: deadlineService,
  escalation: escalationService,
  console: consoleService,
};
export type ServiceName = keyof typeof definitions;
export const serviceNames = Object.keys(definitions) as ServiceName[];
