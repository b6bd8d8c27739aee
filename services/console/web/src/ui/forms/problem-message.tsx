import { ApiProblem } from '../../api/problem.js';
import { useWhyNotReady } from '../../api/why-not-ready.js';
import vi from '../../words/vi.json';
import { useWords, type WordKey } from '../../words/words.js';
import { Banner } from '../banner.js';
import { Button } from '../button.js';

type Props = { error: unknown; onRetry?: () => void };

/** What happened, what to do, code and trace; in place of the part that failed. */
export function ProblemMessage({ error, onRetry }: Props) {
  const { t, text } = useWords();
  const said = useProblemText(error);
  const problem = error instanceof ApiProblem ? error : null;
  const why = useWhyNotReady(problem?.code === 'not-ready' || problem?.code === 'service-away');
  return (
    <Banner
      tone="error"
      role="alert"
      className="problem"
      title={said}
      action={onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    >
      {why && <p>{text(why)}</p>}
      <span className="trace">
        {t('problem.code', { code: problem?.code ?? 'internal' })}
        {problem?.trace ? ` · ${t('problem.trace', { trace: problem.trace })}` : ''}
      </span>
    </Banner>
  );
}

/** Our own words for a code we know, else the server's in the reader's language. */
export function useProblemText(error: unknown): string {
  const { t, text } = useWords();
  if (!(error instanceof ApiProblem)) return t('problem.internal');
  const key = `problem.${error.code}`;
  if (Object.hasOwn(vi, key) && canFill(key, error.params)) return t(key as WordKey, error.params);
  return error.text ? text(error.text) : t('problem.internal');
}

const canFill = (key: string, params: ApiProblem['params']): boolean => {
  const words: Readonly<Record<string, string>> = vi;
  return (words[key]?.match(/\{\{(\w+)\}\}/g) ?? []).every((hole) => hole.slice(2, -2) in params);
};
