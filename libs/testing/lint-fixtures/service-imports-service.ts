// as: services/deadline/src/clocks/take-facts.service.ts
// breaks: @nx/enforce-module-boundaries 4, @typescript-eslint/no-restricted-imports 1
import { intakeService } from '@cau-noi/intake';
import { relay } from '@cau-noi/messaging/src/relay.js';
import { register } from '../../../intake/src/petitions/petitions.service.js';
import { system } from '@cau-noi/system';

export const all = [intakeService, relay, register, system];
export const later = import('@cau-noi/routing');
