import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';

type FirstSteps = components['schemas']['FirstSteps'];

/** The steps in their order, each with the page where it is taken, or where a file takes it; the last one is taken at the desk. */
const steps = [
  { step: 'unit', to: '/quan-tri/don-vi', byFile: true },
  { step: 'head', to: '/quan-tri/don-vi', byFile: true },
  { step: 'desk', to: '/quan-tri/don-vi', byFile: true },
  { step: 'handler', to: '/quan-tri/don-vi', byFile: true },
  { step: 'account', to: '/quan-tri/tai-khoan', byFile: false },
  { step: 'calendar', to: '/quan-tri/lich-lam-viec', byFile: false },
  { step: 'petition', to: null, byFile: false },
] as const satisfies readonly { step: keyof FirstSteps; to: string | null; byFile: boolean }[];

/** Quản trị: on a new system the way to the first petition, step by step; afterwards the pages of an administrator. */
export function FirstStepsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: keys.firstSteps,
    queryFn: () => answer<FirstSteps>(api.GET('/v1/first-steps')),
    staleTime: 0,
  });
  return (
    <Page title={t('menu.administration')}>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <Steps taken={data} />}
      <Pages />
    </Page>
  );
}

function Steps({ taken }: { taken: FirstSteps }) {
  const { t } = useWords();
  const next = steps.find(({ step }) => !taken[step])?.step;
  if (next === undefined) return null;
  const done = steps.filter(({ step }) => taken[step]).length;
  return (
    <section className="panel" aria-labelledby="guide-head">
      <h2 id="guide-head">{t('guide.title', { done, all: steps.length })}</h2>
      <ol className="guide">
        {steps.map(({ step, to, byFile }) => (
          <li key={step} className={stateOf(taken[step], step === next)}>
            <span className="guide-mark" aria-hidden="true">
              {taken[step] ? '✓' : '○'}
            </span>
            <div>
              <strong>{t(`guide.${step}`)}</strong>{' '}
              <span className={taken[step] ? 'tag tag-ended' : 'unseen'}>
                {t(taken[step] ? 'guide.done' : 'guide.open')}
              </span>
              <p>{t(`guide.${step}.how`)}</p>
              {to !== null && !taken[step] && <Link to={to}>{t(`guide.${step}.go`)}</Link>}
              {byFile && !taken[step] && (
                <>
                  {' · '}
                  <Link to="/quan-tri/nhap-tep">{t('guide.by-file')}</Link>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const stateOf = (isTaken: boolean, isNext: boolean): string => (isTaken ? 'guide-done' : isNext ? 'guide-next' : '');

const pages = [
  { to: '/quan-tri/don-vi', name: 'organisation' },
  { to: '/quan-tri/nhap-tep', name: 'imports' },
  { to: '/quan-tri/tai-khoan', name: 'accounts' },
  { to: '/quan-tri/lich-lam-viec', name: 'calendar' },
  { to: '/quan-tri/leo-thang', name: 'policies' },
  { to: '/thoi-han', name: 'time-limits' },
  { to: '/suc-khoe', name: 'system' },
  { to: '/nhat-ky-danh-tinh', name: 'identity-log' },
] as const;

/** What an administrator can look after, each with a line of what it is for. */
function Pages() {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="pages-head">
      <h2 id="pages-head">{t('administration.pages')}</h2>
      <ul className="page-list">
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{t(`menu.${name}`)}</Link>
            <p className="faint">{t(`administration.${name}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
