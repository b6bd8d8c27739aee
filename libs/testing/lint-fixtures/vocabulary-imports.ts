// as: libs/vocabulary/src/day.ts
// breaks: @nx/enforce-module-boundaries 2
import { z } from 'zod';
import { RuleBroken } from '@cau-noi/rules';

export const day = z.string().refine((text) => text !== RuleBroken.name);
