import { ServiceConfig } from '@cau-noi/platform';

/** The environment of deadline: what every service has, and nothing of its own. */
export class DeadlineConfig extends ServiceConfig {}
