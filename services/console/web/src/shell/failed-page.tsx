import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ProblemMessage } from '../forms/problem-message.js';
import { Page } from './page.js';
import { useWords } from '../words/words.js';

/** A page failed: said inside the shell, with what to do and the way back; menu, search and the other pages go on. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { t } = useWords();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('failed.title')}>
      <ProblemMessage error={error} onRetry={retry} />
      <p>{t('failed.kept')}</p>
      <p>
        <Link to="/">{t('not-found.home')}</Link>
      </p>
    </Page>
  );
}

/** What the shell itself needs did not come: the same without it. */
export function FailedShell(props: ErrorComponentProps) {
  return (
    <main className="bare">
      <FailedPage {...props} />
    </main>
  );
}
