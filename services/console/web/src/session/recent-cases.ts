import { useEffect } from 'react';
import { readRecent, withOpened } from '../state/recent.js';
import { useMe } from './me.js';

const storeKey = 'cau-noi-recent';

/** Numbers of cases only, and of this account in this post only. */
const useReader = (): string => {
  const { account, actingPost } = useMe();
  return `${account.id} ${actingPost?.postId ?? ''}`;
};

/** Notes that this case was opened; null while it is not known whether the reader may see it. */
export function useOpenedCase(number: string | null): void {
  const reader = useReader();
  useEffect(() => {
    if (number === null) return;
    const kept = withOpened(readRecent(localStorage.getItem(storeKey)), reader, number);
    localStorage.setItem(storeKey, JSON.stringify(kept));
  }, [reader, number]);
}

/** The numbers of the cases the reader opened last in this browser. */
export function useRecentCases(): readonly string[] {
  const reader = useReader();
  const kept = readRecent(localStorage.getItem(storeKey));
  return kept?.reader === reader ? kept.numbers : [];
}
