import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Beside the page, so that the printer gets it alone while its kind is printed; on the screen it is not seen. */
export const OnPaper = ({ kind, children }: { kind: 'list' | 'register' | 'receipt'; children: ReactNode }) =>
  createPortal(<div className={`on-paper on-paper-${kind}`}>{children}</div>, document.body);
