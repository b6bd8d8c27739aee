import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTitle } from './use-title.js';

type Props = {
  title: string;
  heading?: ReactNode;
  titleParts?: readonly string[];
  /** Beside the heading: what waits, marks, lesser acts. */
  aside?: ReactNode;
  /** The one act of the page; at the end of the line. */
  primary?: ReactNode;
  children: ReactNode;
};

/** A page of the app: one h1 that takes the focus when the page opens, and the title of the window. */
export function Page({ title, heading, titleParts, aside, primary, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useTitle(...(titleParts ?? [title]));
  useLayoutEffect(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <div className="page-head">
        <h1 ref={head} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {aside}
        {primary && <div className="page-primary">{primary}</div>}
      </div>
      {children}
    </div>
  );
}
