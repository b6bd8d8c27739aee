// as: libs/messaging/src/relay.ts
// breaks: house/boundaries 1
import { intakeService } from '@cau-noi/intake';
import { start } from '@cau-noi/platform';

export const all = [intakeService, start];
