import type { Hierarchy, Kind, TellingReason } from '@cau-noi/vocabulary';
import type { AlertFacts, By, Telling } from '../alerts/alert.js';
import type { Said } from '../acknowledgement/acknowledgement.js';

/** An alert as it was: what it was about, the history of its ladder, and when its cause ended. */
export type RecordedAlert = {
  facts: AlertFacts;
  line: Hierarchy;
  /** Of the case, as it was registered. */
  kind: Kind | null;
  endedAt: Date | null;
  lines: readonly Telling[];
};

/** Something that happened to an alert and that no policy brings about: somebody answered, or there was news. */
export type Happening = { at: Date; by: By; said: Said } | { at: Date; news: TellingReason };

const news: readonly TellingReason[] = ['crowd-grew', 'second-clock', 'unit-changed', 'holder-changed'];
const isNews = (reason: string | null): reason is TellingReason => news.some((one) => one === reason);

/** What happened, in order; several who were told of one piece of news are one. */
export function happeningsOf(lines: readonly Telling[]): Happening[] {
  const happened: Happening[] = [];
  for (const line of lines) {
    const { at, reason, unitId, postId, officerId } = line;
    const last = happened.at(-1);
    if (line.kind === 'answered' && postId !== null && officerId !== null) {
      const word = reason as Said['word'];
      const said = { word, returnOn: line.returnOn ?? null, note: line.note ?? null };
      happened.push({ at, by: { unitId, postId, officerId }, said });
    } else if (
      isNews(reason) &&
      !(last && 'news' in last && last.news === reason && last.at.getTime() === at.getTime())
    )
      happened.push({ at, news: reason });
  }
  return happened;
}
