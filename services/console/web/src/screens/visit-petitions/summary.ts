import { longest } from '@cau-noi/rules';
import type { PetitionDraft, VisitDraft } from '../visit/visit-draft.js';

/** Vietnamese names of codes and bodies: the line is read by every office, whatever language the desk's page has. */
export type Names = { subjectOf: (code: string) => string | undefined; unitOf: (id: string) => string | undefined };

/**
 * The line that is sent if the officer writes none: kind · subject · body it is against. Empty until kind and subject are
 * chosen; a denunciation has none. It names no person.
 */
export function suggestedSummary(petition: PetitionDraft, { subjectOf, unitOf }: Names): string {
  const { kind, respondentKind, respondentUnitId } = petition;
  const subject = subjectOf(petition.subject);
  if (kind === '' || kind === 'TC' || subject === undefined) return '';
  const against = kind !== 'KNPA' && respondentKind === 'unit' ? unitOf(respondentUnitId) : undefined;
  return [kind, subject, against].filter(Boolean).join(' · ').slice(0, longest.summary);
}

/** Whether the officer has a line of their own, also an empty one. */
export const hasOwnSummary = ({ isOwnSummary, summary }: PetitionDraft): boolean => isOwnSummary ?? summary !== '';

/** What will be sent: the officer's own line, or the suggested one. */
const summaryOf = (petition: PetitionDraft, names: Names): string =>
  hasOwnSummary(petition) ? petition.summary : suggestedSummary(petition, names);

/** The visit with the summaries it will be sent with. */
export const withSummaries = (visit: VisitDraft, names: Names): VisitDraft => ({
  ...visit,
  petitions: visit.petitions.map((petition) => ({ ...petition, summary: summaryOf(petition, names) })),
});
