// as: libs/platform/src/start.ts
// breaks: @nx/enforce-module-boundaries 2
import { Transactions } from '@cau-noi/messaging';
import type { Envelope } from '@cau-noi/events';

export const all = (event: Envelope) => [event, Transactions];
