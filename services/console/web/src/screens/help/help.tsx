import { lazy, Suspense } from 'react';
import { arrives } from '../../api/arrives.js';
import type { HelpDialog } from './help-dialog.js';

/** Fetches the dialog with all its terms, which the first screen does not carry. */
export const fetchHelp = (): Promise<{ HelpDialog: typeof HelpDialog }> => arrives(import('./help-dialog.js'));

const Fetched = lazy(() => fetchHelp().then(({ HelpDialog: dialog }) => ({ default: dialog })));

/** Help of every page: the terms of the law, and the keys. */
export const Help = (props: Parameters<typeof HelpDialog>[0]) => (
  <Suspense fallback={null}>
    <Fetched {...props} />
  </Suspense>
);
