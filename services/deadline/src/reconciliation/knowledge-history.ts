import { calendarOf, type WorkingCalendar } from '../calendars/calendar.js';
import { derive } from '../clocks/case-clocks.js';
import { hasEnded, hasSameFacts } from '../clocks/clock-comparison.js';
import type { DerivedClock } from '../clocks/derived-clock.js';
import type { Office } from '../facts/office.js';
import { currentBook, type Rulebook } from '../law/rules.js';
import { rulebookOf } from '../rederivation/released-rules.js';
import type { Known, KnownFact, KnownRule, KnownYear } from './known.js';

/** What there is to derive with at some place of that order. */
type Knowledge = { calendar: WorkingCalendar; book: Rulebook };

/** How calendars and rules came to be known: what counts from the beginning (0) and from each change on, the last one first. */
export type KnowledgeHistory = { now: Knowledge; changes: readonly Known<Knowledge>[] };

/** Orders every version of the calendars and the rules of every release; the last release is the one that runs. */
export function knowledgeHistoryOf(years: readonly KnownYear[], rules: readonly KnownRule[]): KnowledgeHistory {
  const places = [...new Set([0, ...[...years, ...rules].map(({ known }) => known)])].sort((a, b) => b - a);
  const releases = [...Map.groupBy(rules, ({ known }) => known)].sort(([a], [b]) => b - a);
  const bookAt = (place: number): Rulebook => {
    const found = releases.findIndex(([known]) => known <= place);
    return found <= 0 ? currentBook : rulebookOf(releases[found]?.[1] ?? []);
  };
  const changes = places.map((place) => ({
    known: place,
    calendar: calendarOf(years.filter(({ known }) => known <= place)),
    book: bookAt(place),
  }));
  return { now: { calendar: calendarOf(years), book: currentBook }, changes };
}

/**
 * The clocks that a case must have, from its facts alone. Those that run rest on what is known now. One that has ended
 * rests on what was known when the fact that shaped it came in: a day off announced afterwards makes nobody late,
 * and nobody punctual, who was not (only open clocks are derived again).
 */
export function clocksAsKnown(facts: readonly KnownFact[], history: KnowledgeHistory, office: Office): DerivedClock[] {
  const { now, changes } = history;
  const inOrder = [...facts].sort((a, b) => a.known - b.known);
  const current = derive(facts, now.calendar, office, now.book);
  if ((inOrder[0]?.known ?? 0) >= (changes[0]?.known ?? 0)) return current;
  let derived: DerivedClock[] = [];
  for (const [i, { known }] of inOrder.entries()) {
    const then = changes.find((change) => change.known <= known) ?? now;
    const before = ended(derived);
    derived = derive(inOrder.slice(0, i + 1), then.calendar, office, then.book).map((clock) => {
      const was = before.get(clock.family);
      return was && hasEnded(clock) && hasSameFacts(was, clock) ? was : clock;
    });
  }
  return [...ended(derived).values(), ...current.filter((clock) => !hasEnded(clock))];
}

const ended = (clocks: readonly DerivedClock[]): Map<string, DerivedClock> =>
  new Map(clocks.filter(hasEnded).map((clock) => [clock.family, clock]));
