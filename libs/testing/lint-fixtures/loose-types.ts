// as: services/intake/src/petitions/petitions.service.ts
// breaks: @typescript-eslint/no-explicit-any 1, @typescript-eslint/consistent-type-imports 1, @typescript-eslint/ban-ts-comment 1
import { Command } from '@cau-noi/platform';

// @ts-ignore
export const loose = (command: Command) => command as any;
