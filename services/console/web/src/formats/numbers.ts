const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `1.234.567`. */
export const formatNumber = (value: number): string => vietnamese.format(value);

/** A count that the server stops counting at `upTo`: `1.000+`. */
export const formatCount = (count: number, upTo = 1_000): string =>
  count > upTo ? `${formatNumber(upTo)}+` : formatNumber(count);

/** A whole number that somebody typed; null for anything else, signs and exponents included. */
export function wholeNumberIn(text: string): number | null {
  const typed = text.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(typed) ? Number(typed) : null;
}
