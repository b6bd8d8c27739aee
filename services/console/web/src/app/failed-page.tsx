import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ApiProblem } from '../api/problem.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { Away } from '../offline/away.js';
import { Page } from '../ui/page.js';
import { useWords } from '../words/words.js';

/**
 * Shows inside the shell that a page failed, with what to do and the way back; menu, search and the other pages go on.
 */
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

/** What the shell itself needs did not come: the same without it; while the server is away, with what is kept here. */
export function FailedShell(props: ErrorComponentProps) {
  const { error, reset } = props;
  const router = useRouter();
  const { t } = useWords();
  const retry = useCallback((): void => {
    reset();
    void router.invalidate();
  }, [reset, router]);
  const isAway = error instanceof ApiProblem && error.isUnsure;
  return (
    <main className="bare">
      {isAway ? (
        <Page title={t('away.title')}>
          <ProblemMessage error={error} onRetry={retry} />
          <Away onTry={retry} />
        </Page>
      ) : (
        <FailedPage {...props} />
      )}
    </main>
  );
}
