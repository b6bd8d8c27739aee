import { RuleBroken, type Params } from '@cau-noi/rules';
import type { Action, Text } from '@cau-noi/vocabulary';
import type { Case, Who } from './case.js';

/** One condition of an action: the refusal people read, or null when nothing stands against it. */
export type Guard = (current: Case, who: Who, action: Action) => RuleBroken | null;

/** A refusal with a stable code, in both languages. */
export const refuse = (code: string, text: Text, params: Params = {}): RuleBroken => new RuleBroken(code, text, params);
