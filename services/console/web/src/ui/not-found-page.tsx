import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.js';
import { Page } from './page.js';

/** The same words whether there is none or it is not the reader's to see. */
export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('not-found.title')}>
      <p>{t('problem.not-found')}</p>
      <p>
        <Link to="/">{t('not-found.home')}</Link>
      </p>
    </Page>
  );
}
