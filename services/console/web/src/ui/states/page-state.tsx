import { isProblem } from '../../api/problem.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { Skeleton } from '../lists/list-parts.js';
import { NotFoundPage } from '../not-found-page.js';
import { Page } from '../page.js';

type Props = {
  /** What the page would be about: its heading until it is there. */
  title: string;
  /** Why it is not there; null while it is on its way. */
  error: Error | null;
  onRetry: () => void;
};

/**
 * A page whose subject is on its way, failed, is not there or is not the reader's to see (the same words: existence is not
 * told), inside the shell: with menu, heading and a way on.
 */
export function PageState({ title, error, onRetry }: Props) {
  if (isProblem(error, 'not-found') || isProblem(error, 'not-permitted')) return <NotFoundPage />;
  return (
    <Page title={title}>{error ? <ProblemMessage error={error} onRetry={onRetry} /> : <Skeleton rows={8} />}</Page>
  );
}
