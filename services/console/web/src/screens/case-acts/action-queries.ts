import { useQuery } from '@tanstack/react-query';
import type { AllowedActions } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';

/** What this reader may do with the case now, each with its whole form, and what not yet. */
export const useAllowedActions = (caseId: string) =>
  useQuery({
    queryKey: keys.actions(caseId),
    queryFn: () =>
      answer<AllowedActions>(api.GET('/v1/cases/{caseId}/allowed-actions', { params: { path: { caseId } } })),
    select: withWholeForms,
  });

/** What every act is asked comes once; here it ends each form. */
const withWholeForms = (found: AllowedActions): AllowedActions => ({
  ...found,
  allowed: found.allowed.map((offer) => ({ ...offer, fields: [...offer.fields, ...found.ofEveryAct] })),
});
