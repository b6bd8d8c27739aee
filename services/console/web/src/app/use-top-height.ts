import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Tells styles how high what stays at the top of the window is: what sticks below it, and what is scrolled to, begins there. On a
 * phone nothing stays, and it is 0.
 */
export function useTopHeight(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const top = box.current;
    if (!top) return undefined;
    const tell = (): void => document.documentElement.style.setProperty('--top', `${top.offsetHeight}px`);
    const watcher = new ResizeObserver(tell);
    watcher.observe(top);
    tell();
    return () => watcher.disconnect();
  }, []);
  return box;
}
