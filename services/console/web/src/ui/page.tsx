import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePageActs } from '../state/page-acts.js';
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
  const act = useRef<HTMLDivElement>(null);
  usePageActs(() => pressable(act.current));
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
        {primary && (
          <div ref={act} className="page-primary">
            {primary}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

/** The buttons in there that do something now, by their words. */
const pressable = (box: HTMLElement | null): { key: string; label: string; run: () => void }[] =>
  [...(box?.querySelectorAll<HTMLButtonElement>('button:not(:disabled, [aria-disabled=true])') ?? [])].map(
    (button) => ({
      key: button.innerText,
      label: button.innerText,
      run: () => button.click(),
    }),
  );
