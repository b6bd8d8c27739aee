import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { router } from './router.js';
import { queryClient, whenSessionEnds } from '../session/query-client.js';
import { sessionHasEnded } from '../session/session-end.js';
import { safeReturn } from '../session/pages.js';
import { antdLocale, type AntdLocale } from '../words/antd-locale.js';
import { startWords, spoken } from '../words/words.js';
import { antdTheme } from '../ui/theme.js';
import '../styles/base.css';
import '../styles/header.css';
import '../styles/shell.css';
import '../styles/sign-in.css';
import '../styles/forms.css';
import '../styles/panels.css';
import '../styles/dialogs.css';
import '../styles/lists.css';
import '../styles/tables.css';
import '../styles/marks.css';
import '../styles/case.css';
import '../styles/pages.css';
import '../styles/time-limits.css';
import '../styles/print.css';

/** The server puts a fresh nonce into every page it sends; styles made while running carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

function App() {
  const { i18n } = useTranslation();
  const [locale, setLocale] = useState<AntdLocale>();
  useEffect(() => {
    let isCurrent = true;
    void antdLocale(spoken()).then((found) => isCurrent && setLocale(found));
    return () => {
      isCurrent = false;
    };
  }, [i18n.language]);
  return (
    <ConfigProvider csp={{ nonce }} theme={antdTheme} button={{ autoInsertSpace: false }} {...(locale && { locale })}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

whenSessionEnds(() => {
  if (router.state.location.pathname === '/dang-nhap') return;
  const back = safeReturn(router.state.location.href);
  sessionHasEnded();
  void router.navigate({ to: '/dang-nhap', search: back === null ? {} : { ve: back } });
});

const root = document.getElementById('root');
await startWords();
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
