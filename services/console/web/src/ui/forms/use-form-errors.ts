import { useState } from 'react';
import type { FormError } from './error-summary.js';

/**
 * What is wrong with a form: checked at each try; what has been mended since is no longer shown. `serial` changes with
 * every try.
 */
export function useFormErrors(check: () => readonly FormError[]) {
  const [tried, setTried] = useState<readonly FormError[]>([]);
  const [serial, setSerial] = useState(0);
  const now = tried.length > 0 ? check() : tried;
  return {
    errors: now.filter(({ field }) => tried.some((one) => one.field === field)),
    serial,
    /** A try: whether nothing is wrong. */
    isRight: (): boolean => {
      const found = check();
      setTried(found);
      setSerial((tries) => tries + 1);
      return found.length === 0;
    },
  };
}
