import type { Day } from './day.js';

/** Days from the first to the last, both included; `to` is null while no end is known. */
export type Span = { from: Day; to: Day | null };

const forEver: Day = '9999-12-31';
const last = (span: Span): Day => span.to ?? forEver;

/** Does the span hold on that day? */
export const covers = (span: Span, day: Day): boolean => span.from <= day && day <= last(span);

/** The days two spans share, null when they share none. */
export function shared(a: Span, b: Span): Span | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = last(a) < last(b) ? last(a) : last(b);
  return from <= to ? { from, to: to === forEver ? null : to } : null;
}

/** Does every day of `inner` lie in `outer`? */
export const within = (inner: Span, outer: Span): boolean => outer.from <= inner.from && last(inner) <= last(outer);

/** Two of these spans share a day. */
export function anyOverlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.from.localeCompare(b.from));
  return sorted.some((span, i) => i > 0 && shared(sorted[i - 1]!, span) !== null);
}

/** The same span, ending at the latest on that day; null when nothing of it is left. */
export const cut = (span: Span, to: Day | null): Span | null => shared(span, { from: '0001-01-01', to });
