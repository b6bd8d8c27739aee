import { useEffect } from 'react';
import { createStore, useStore } from '../state/store.js';

const storeKey = 'cau-noi-locked';

/** The page is covered; a reload does not uncover it. */
export const locked = createStore(sessionStorage.getItem(storeKey) === 'yes');
locked.watch(() => (locked.get() ? sessionStorage.setItem(storeKey, 'yes') : sessionStorage.removeItem(storeKey)));

export const lockNow = (): void => locked.set(true);

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks the screen after so many minutes of inactivity. */
export function useLock(minutes: number): boolean {
  const isLocked = useStore(locked);
  useEffect(() => {
    if (isLocked) return undefined;
    let timer = window.setTimeout(lockNow, minutes * 60_000);
    const alive = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(lockNow, minutes * 60_000);
    };
    for (const sign of signsOfLife) window.addEventListener(sign, alive, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, alive);
    };
  }, [isLocked, minutes]);
  return isLocked;
}
