import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ProblemMessage } from '../forms/problem-message.js';
import { Page } from './page.js';
import { useWords } from '../words/words.js';

/** Something a whole page needs did not come: said with what to do; the rest of the app goes on. */
export function FailedPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { t } = useWords();
  const retry = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <main className="bare">
      <Page title={t('failed.title')}>
        <ProblemMessage error={error} onRetry={retry} />
      </Page>
    </main>
  );
}
