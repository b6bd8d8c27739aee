import { useState } from 'react';

/** What is kept for one account on this machine: the columns of each list. */
const storeKey = (account: string): string => `cau-noi-columns-${account}`;

type Kept = Readonly<Record<string, readonly string[]>>;

/** What was kept; nothing where it is no such thing. */
export function keptIn(text: string | null): Kept {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? (kept as Kept) : {};
  } catch {
    return {};
  }
}

/** The columns to show, in the order of the list: those that were chosen, as far as the list has them, else the usual ones. */
export function columnsOf<Key extends string>(
  chosen: unknown,
  { all, usual }: { all: readonly Key[]; usual: readonly Key[] },
): readonly Key[] {
  const known = all.filter((key) => Array.isArray(chosen) && chosen.includes(key));
  return known.length > 0 ? known : all.filter((key) => usual.includes(key));
}

/** The columns of a list as somebody chose them, kept under their account; `choose(null)` brings the usual ones back. */
export function useKeptColumns<Key extends string>(
  { account, list }: { account: string; list: string },
  columns: { all: readonly Key[]; usual: readonly Key[] },
): [shown: readonly Key[], choose: (keys: readonly Key[] | null) => void] {
  const [kept, setKept] = useState(() => keptIn(localStorage.getItem(storeKey(account))));
  const choose = (keys: readonly Key[] | null): void => {
    const { [list]: _, ...others } = keptIn(localStorage.getItem(storeKey(account)));
    const next = keys === null ? others : { ...others, [list]: keys };
    localStorage.setItem(storeKey(account), JSON.stringify(next));
    setKept(next);
  };
  return [columnsOf(kept[list], columns), choose];
}
