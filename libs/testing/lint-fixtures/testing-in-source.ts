// as: services/intake/src/app.module.ts
// breaks: @typescript-eslint/no-restricted-imports 1
import { eventually } from '@cau-noi/testing';

export const wait = eventually;
