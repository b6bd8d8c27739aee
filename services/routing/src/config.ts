import { ServiceConfig } from '@cau-noi/platform';

/** The environment of routing: what every service has, and nothing of its own. */
export class RoutingConfig extends ServiceConfig {}
