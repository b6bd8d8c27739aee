import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/all.js';
import { startWords } from '../words/words.js';
import { KitPage } from './kit-page.js';

/** `/kit`: every primitive in every state, for whoever builds a screen. Its own page, so that the app never holds it. */
const root = document.getElementById('root');
await startWords();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <KitPage />
      </QueryClientProvider>
    </StrictMode>,
  );
}
