import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './router.js';
import { queryClient, whenSessionEnds } from '../session/query-client.js';
import { sessionHasEnded } from '../session/session-end.js';
import { safeReturn } from '../session/pages.js';
import { startLook } from '../state/look.js';
import { startWords } from '../words/words.js';
import '../styles/all.js';

whenSessionEnds(() => {
  if (router.state.location.pathname === '/dang-nhap') return;
  const back = safeReturn(router.state.location.href);
  sessionHasEnded();
  void router.navigate({ to: '/dang-nhap', search: back === null ? {} : { ve: back } });
});

const root = document.getElementById('root');
startLook();
await startWords();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
