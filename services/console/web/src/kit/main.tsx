import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/all.js';
import { Reader } from '../session/me.js';
import { startLook } from '../state/look.js';
import { startWords } from '../words/words.js';
import { KitPage } from './kit-page.js';
import { sampleReader } from './reader.js';

/** `/kit`: every primitive in every state, for whoever builds a screen. Its own page, so that the app never holds it. */
const root = document.getElementById('root');
const page = createRootRoute({ component: KitPage, notFoundComponent: KitPage });
const router = createRouter({ routeTree: page });
startLook();
await startWords();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Reader value={sampleReader}>
          <RouterProvider router={router as never} />
        </Reader>
      </QueryClientProvider>
    </StrictMode>,
  );
}
