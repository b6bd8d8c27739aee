import type { ReactNode } from 'react';

/** Nothing is there: one sentence, and the one act that is of use now. */
export function EmptyState({ sentence, action }: { sentence: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{sentence}</p>
      {action}
    </div>
  );
}
