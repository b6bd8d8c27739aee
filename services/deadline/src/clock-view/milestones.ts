import { dayOf, startOf } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import { legalClock } from '../clocks/case-clocks.js';
import type { DerivedClock } from '../clocks/derived-clock.js';
import type { Following } from '../facts/applicable-rules.js';
import { arrange, type CaseFacts } from '../facts/case-facts.js';
import type { Cause } from '../facts/cause.js';
import type { Fact } from '../facts/facts.js';
import type { Office } from '../facts/office.js';
import { natureOf } from '../law/natures.js';
import { currentBook, type Rulebook } from '../law/rules.js';

/**
 * What holds for a case without being anybody's duty: windows in which the citizen may act, the effect of a decision, for
 * how long something stays posted or is kept. They are derived when somebody reads them, and never warn, are never late
 * and appear in no queue. `clocks`: the duties of the case, derived from the same facts.
 */
export function milestonesOf(
  facts: readonly Fact[],
  clocks: readonly DerivedClock[],
  calendar: WorkingCalendar,
  { isParty }: Office,
  now: Date,
  book: Rulebook = currentBook,
): DerivedClock[] {
  const found = arrange(facts);
  if (!found.registered || !found.kind || isParty) return [];
  return [...windows(found), ...expired(found, clocks), ...effects(found), ...displays(found)]
    .filter(({ start, since = start.at }) => since <= now)
    .flatMap((following) => legalClock(found, following, calendar, book))
    .map((milestone) => asOf(milestone, now));
}

const from = (family: string | undefined, start: Cause | undefined, stop?: Cause): Following[] =>
  family !== undefined && start ? [{ family, key: family, start, stop }] : [];

/** How long the complaint itself might be brought, and what is open once the decision was sent. */
function windows({ kind, level, named, registered, ends, papers, stays, traits }: CaseFacts): Following[] {
  const brought = { KN: { first: 'KN-TH', second: 'KN2-TH' }, KL: { first: 'KL1-TH', second: 'KL2-TH' } } as const;
  const of = kind === 'KN' || kind === 'KL' ? kind : undefined;
  if (!of) return [];
  const sent = ends.get('decision-sent') ?? (of === 'KL' ? ends.get('decided') : undefined);
  const next = level === 'first' ? { KN: 'KN2-TH', KL: 'KL2-TH' }[of] : undefined;
  const mayGoToCourt = of === 'KN' || (level === 'second' && traits.dismissal === true);
  return [
    ...from(brought[of][level], named.decisionKnownOn, registered),
    ...from(next, sent),
    ...from(mayGoToCourt ? 'TTHC-KK' : undefined, sent),
    ...from(of === 'KN' ? 'KN-DC-TT' : undefined, noticeOfEnd({ papers, stays })),
  ];
}

/** The notice that settlement was terminated: the complainant may still go on for a while (Luật KN Đ.11(8)). */
function noticeOfEnd({ papers, stays }: Pick<CaseFacts, 'papers' | 'stays'>): Cause | undefined {
  const end = stays.find(({ type }) => type === 'case-terminated');
  return end && papers.find(({ data, at }) => data.paper === 'suspension-notice' && dayOf(at) >= dayOf(end.at));
}

const over = ['decided', 'terminated', 'withdrawn', 'closed'] as const;

/** A complaint that was not decided in its time opens the next level and the court (Luật KN Đ.33(1); TTHC Đ.116(3)(b)). */
function expired({ kind, level, ends, settlement }: CaseFacts, clocks: readonly DerivedClock[]): Following[] {
  const clock = clocks.find(({ family }) => family === (level === 'first' ? 'KN1-GQ' : 'KN2-GQ'));
  const isOver = over.some((end) => ends.has(end));
  if (kind !== 'KN' || isOver || !settlement || !clock?.overdueAfter) return [];
  const start: Cause = { ...clock.startedBy, at: startOf(clock.overdueAfter) };
  return [...from(level === 'first' ? 'KN2-TH' : undefined, start), ...from('TTHC-KK-QH', start)].map((following) => ({
    ...following,
    ...(clock.lateFrom && { since: clock.lateFrom }),
  }));
}

/** The day on which the decision was sent is taken for that of its receipt, as by the window to complain of it. */
function effects({ kind, level, ends }: CaseFacts): Following[] {
  const family = kind === 'KN' ? (level === 'first' ? 'KN1-HL' : 'KN2-HL') : kind === 'KL' ? 'KL-HL' : undefined;
  const sent = ends.get('decision-sent');
  return from(family, ends.get('decided')).map((effect) => (sent ? { ...effect, receivedOn: dayOf(sent.at) } : effect));
}

const displays = ({ kind, level, ends, accepted }: CaseFacts): Following[] => [
  ...from(kind === 'KN' && level === 'second' ? 'KN2-CK-NY' : undefined, ends.get('decision-published')),
  ...from(kind === 'TC' ? 'TC-CK-NY' : undefined, ends.get('conclusion-published')),
  ...from('LUU-DON', accepted ? undefined : ends.get('closed')),
];

/** No timer notices a milestone: what has come by now is derived when somebody looks. */
function asOf(milestone: DerivedClock, now: Date): DerivedClock {
  const { family, status, lateFrom } = milestone;
  const quiet = { ...milestone, warnings: [] };
  if (status !== 'running' || lateFrom === null || lateFrom > now) return quiet;
  return { ...quiet, status: natureOf({ family }) === 'window' ? 'cancelled' : 'met' };
}
