import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/generated.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type RuleCatalogue = Schemas['RuleCatalogue'];
export type Rule = Schemas['RuleView'];
export type RuleVersion = Schemas['RuleVersionView'];
export type PlainRule = Schemas['PlainRuleView'];
export type Explanation = Schemas['ExplanationView'];

/** Every rule of the law as the engine has it, read once. */
export const useRules = () =>
  useQuery({
    queryKey: keys.rules,
    queryFn: () => answer<RuleCatalogue>(api.GET('/v1/deadlines/rules')),
    gcTime: Infinity,
  });
