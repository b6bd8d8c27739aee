import { useEffect, useState } from 'react';
import type { Text } from './answers.js';

const everyMs = 5_000;

/** The system's own reason for not being ready; null where it is ready, or gives none. */
export function reasonIn(body: unknown): Text | null {
  const { state, text } = (body ?? {}) as { state?: unknown; text?: Partial<Text> };
  const isSaid = typeof text?.vi === 'string' && typeof text.en === 'string';
  return (state === 'waiting' || state === 'starting') && isSaid ? { vi: text.vi!, en: text.en! } : null;
}

/** Asks for the reason while something is wrong, so that a person reads "the disk is full" and not only "try again". */
export function useWhyNotReady(isAsked: boolean): Text | null {
  const [reason, setReason] = useState<Text | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const body: unknown = await fetch('/health/ready', { signal: AbortSignal.timeout(everyMs) })
        .then((answer) => answer.json())
        .catch(() => null);
      if (!isOver) setReason(reasonIn(body));
    };
    void ask();
    const timer = window.setInterval(() => void ask(), everyMs);
    return () => {
      isOver = true;
      window.clearInterval(timer);
      setReason(null);
    };
  }, [isAsked]);
  return reason;
}
