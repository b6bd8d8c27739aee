import { useEffect, useRef, useState } from 'react';
import { dropDraft, draftOf, keepDraft, noteTyped } from './reader-drafts.js';

/** What was typed is kept at most this long after the last key, in milliseconds. */
const restMs = 400;

/**
 * The state of a form that survives reload, lock and lost sessions. `isUntouched`: nothing was typed yet, so nothing is
 * kept. Everything is kept at the latest when the form leaves the screen. `asNow` brings what an earlier version of the
 * page kept into the shape of now, once, when it is restored.
 */
export function useDraft<T>(
  id: string,
  kind: string,
  first: () => T,
  asNow: (kept: T) => T = (kept) => kept,
): { value: T; change(next: (now: T) => T): void; drop(): void } {
  const [value, setValue] = useState<T>(() => {
    const kept = draftOf(id)?.content as T | undefined;
    return kept === undefined ? first() : asNow(kept);
  });
  const latest = useRef({ value, isDirty: false, isDropped: false, id });
  const timer = useRef<number | undefined>(undefined);

  const keep = (): void => {
    const { isDirty, isDropped } = latest.current;
    if (isDirty && !isDropped) keepDraft(latest.current.id, kind, latest.current.value);
    latest.current.isDirty = false;
  };
  const keepNow = useRef(keep);
  useEffect(() => {
    keepNow.current = keep;
  });
  useEffect(() => {
    const onHide = (): void => keepNow.current();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      window.clearTimeout(timer.current);
      keepNow.current();
    };
  }, []);

  const change = (next: (now: T) => T): void => {
    latest.current.value = next(latest.current.value);
    latest.current.isDirty = true;
    noteTyped(latest.current.id);
    setValue(latest.current.value);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => keepNow.current(), restMs);
  };
  const drop = (): void => {
    window.clearTimeout(timer.current);
    latest.current.isDropped = true;
    dropDraft(id);
  };
  return { value, change, drop };
}
