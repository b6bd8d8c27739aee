import type { ReactNode } from 'react';

/** Said about all figures of the page at once, above it: no connection, or not the newest; without words nothing is seen. */
export function Strip({ tone, children }: { tone: 'lost' | 'stale'; children?: ReactNode }) {
  const isSaid = Boolean(children);
  return (
    <div role="status" className={isSaid ? `strip strip-${tone}` : 'unseen'}>
      {children}
    </div>
  );
}
