import { useEffect, useState } from 'react';
import { serverNow } from '../../api/server-time.js';
import { noteSessionEnd } from '../../session/query-client.js';

/** What is on paper, and when it was put there. */
export type Printed<T> = { of: T; at: string };

/** Reads all there is first, then prints it: `kind` marks the page while it prints, so that nothing else is on the paper. */
export function usePrint<T>(kind: 'prints-list' | 'prints-register' | 'prints-receipt') {
  const [printed, setPrinted] = useState<Printed<T> | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isLoading, setLoading] = useState(false);
  useEffect(() => {
    if (!printed) return;
    document.body.classList.add(kind);
    window.print();
    document.body.classList.remove(kind);
  }, [printed, kind]);
  const print = async (load: () => Promise<T>): Promise<void> => {
    if (isLoading) return;
    setProblem(null);
    setLoading(true);
    try {
      const of = await load();
      setPrinted({ of, at: serverNow().toISOString() });
    } catch (error) {
      noteSessionEnd(error);
      setProblem(error);
    }
    setLoading(false);
  };
  return { printed, problem, isLoading, print, clear: () => setPrinted(null) };
}
