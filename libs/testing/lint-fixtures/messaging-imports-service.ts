// as: libs/messaging/src/relay.ts
// breaks: @nx/enforce-module-boundaries 1
import { intakeService } from '@cau-noi/intake';
import { start } from '@cau-noi/platform';

export const all = [intakeService, start];
