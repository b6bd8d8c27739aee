import { ServiceConfig } from '@cau-noi/platform';

/** What escalation reads from its environment: nothing beyond what every service reads. */
export class EscalationConfig extends ServiceConfig {}
