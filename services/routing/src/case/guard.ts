import { RuleBroken, type Params } from '@cau-noi/rules';
import type { Action, Text } from '@cau-noi/vocabulary';
import type { Case, Who } from './case.js';

/** One condition of an act: the refusal people read, or null when the condition is met. */
export type Guard = (current: Case, who: Who, action: Action) => RuleBroken | null;

/** An act, as far as it decides who may do it and when. The first guard that refuses is the one people read. */
export type Guarded = { name: Action; guards: readonly Guard[] };

/** A refusal with a stable code, in both languages. */
export const refuse = (code: string, text: Text, params: Params = {}): RuleBroken => new RuleBroken(code, text, params);
