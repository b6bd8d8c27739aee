import { RuleBroken } from '@cau-noi/rules';

/** Calendar dates (`YYYY-MM-DD`, Asia/Ho_Chi_Minh); `to` is the last day, null while no end is known. */
export type Span = { from: string; to: string | null };

const forEver = '9999-12-31';
const last = (span: Span): string => span.to ?? forEver;

/** Does the span hold on that day? */
export const covers = (span: Span, date: string): boolean => span.from <= date && date <= last(span);

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

/** A span that ends before it begins is refused: 'dates-reversed'. */
export function checkSpan(span: Span): void {
  if (span.to !== null && span.to < span.from) {
    throw new RuleBroken(
      'dates-reversed',
      {
        vi: 'Ngày kết thúc đứng trước ngày bắt đầu. Hãy sửa lại một trong hai ngày.',
        en: 'The last day lies before the first one. Correct one of the two dates.',
      },
      { from: span.from, to: span.to },
    );
  }
}

/** The same span, ending at the latest on that day; null when nothing of it is left. */
export const cut = (span: Span, to: string | null): Span | null => shared(span, { from: '0001-01-01', to });

/** The calendar date of an instant in Asia/Ho_Chi_Minh (UTC+7 all year). */
export const dateInVietnam = (instant: Date): string =>
  new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
