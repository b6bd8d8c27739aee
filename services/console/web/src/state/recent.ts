/** The numbers of the cases that one reader opened last in this browser, the latest first. */
type Recent = { reader: string; numbers: readonly string[] };

const mostKept = 8;

/** What is kept after a case was opened; of another reader nothing is kept. */
export function withOpened(kept: Recent | null, reader: string, number: string): Recent {
  const before = kept?.reader === reader ? kept.numbers.filter((one) => one !== number) : [];
  return { reader, numbers: [number, ...before].slice(0, mostKept) };
}

/** What was kept as text; null where it is none of ours. */
export function readRecent(text: string | null): Recent | null {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<Recent> | null;
    return typeof read?.reader === 'string' && Array.isArray(read.numbers)
      ? { reader: read.reader, numbers: read.numbers.filter((one) => typeof one === 'string') }
      : null;
  } catch {
    return null;
  }
}
