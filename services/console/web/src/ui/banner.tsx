import type { ReactNode } from 'react';

type Props = {
  tone: 'error' | 'warn' | 'info' | 'good';
  title: ReactNode;
  children?: ReactNode;
  /** The one thing that helps. */
  action?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; without one it is read in its turn. */
  role?: 'alert' | 'status';
  className?: string;
};

/** Something about a whole part of the page, in its place: what happened, what to do. */
export function Banner({ tone, title, children, action, role, className = '' }: Props) {
  return (
    <div className={`banner banner-${tone} ${className}`} role={role}>
      <div className="banner-words">
        <p className="banner-title">{title}</p>
        {children}
      </div>
      {action}
    </div>
  );
}
