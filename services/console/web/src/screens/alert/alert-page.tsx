import { getRouteApi } from '@tanstack/react-router';
import type { AlertItem } from '../../api/answers.js';
import { isProblem } from '../../api/problem.js';
import { formatDateTime } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { may, useMe } from '../../session/me.js';
import { NotFoundPage } from '../../ui/not-found-page.js';
import { Page } from '../../ui/page.js';
import { PageState } from '../../ui/states/page-state.js';
import { useWords } from '../../words/words.js';
import { useAlert } from '../alerts/alert-queries.js';
import { answerOf, causeWord, endWord, systemWords, whyOf } from '../alerts/alert-words.js';
import { AlertFacts } from './alert-facts.js';
import { AnswerForm } from './answer-form.js';
import { EarlierAnswers } from './earlier-answers.js';
import { LadderPanel } from './ladder-panel.js';

const route = getRouteApi('/shell/canh-bao/$so');

/** One alert: what, why with the article, since when, who was notified before, and the form to acknowledge it. */
export function AlertPage() {
  const { so } = route.useParams();
  const { t } = useWords();
  const { data, error, refetch } = useAlert(so);
  useShortcuts({ p: () => window.print() });
  if (isProblem(error, 'invalid-input')) return <NotFoundPage />; // an address that is no number of an alert
  if (error || !data) return <PageState title={so} error={error} onRetry={() => void refetch()} />;
  const title = [data.number, t(causeWord(data.cause)), data.system?.service].filter(Boolean).join(' ');
  return (
    <Page
      title={title}
      titleParts={[data.number ?? title, t('menu.alerts')]}
      aside={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      {data.system ? (
        <SystemAlarm alert={data} system={data.system} />
      ) : (
        <>
          <AlertFacts alert={data} />
          <div className="two-columns">
            <LadderPanel alert={data} />
            <div>
              <AlertAnswer alert={data} />
              <EarlierAnswers alert={data} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

/** About the system itself: no case, no ladder; it ends with its cause. */
function SystemAlarm({ alert, system }: { alert: AlertItem; system: NonNullable<AlertItem['system']> }) {
  const { t, say } = useWords();
  const { todo, over } = systemWords(system.reason);
  return (
    <section className="panel facts" aria-label={t('alert.what')}>
      <p>
        <strong>{t('alert.why')}:</strong> {say(whyOf(alert, ''))}
      </p>
      <p>{t(todo)}</p>
      <p className="faint">
        {t('alerts.since', { at: formatDateTime(alert.raisedAt) })}
        {system.lastHeartbeatAt && ` · ${t('system.last', { at: formatDateTime(system.lastHeartbeatAt) })}`}
      </p>
      {alert.ended && <p>{t(over)}</p>}
    </section>
  );
}

function AlertAnswer({ alert }: { alert: AlertItem }) {
  const { t, say } = useWords();
  const said = answerOf(alert.acknowledged, t);
  const me = useMe();
  if (alert.ended) {
    return (
      <section className="panel" aria-label={t('alert.answer')}>
        <h2>{t('alert.answer')}</h2>
        <p>{t('alert.ended', { at: formatDateTime(alert.ended.at) })}</p>
        <p className="faint">{t(endWord(alert.ended.reason))}</p>
      </section>
    );
  }
  const isMine = alert.acknowledged?.officerId === me.officer.id;
  if (alert.acknowledged || !may(me, 'alert.acknowledge')) {
    return (
      <div>
        <section className="panel" aria-label={t('alert.answer')}>
          <h2>{t('alert.answer')}</h2>
          <p>
            {alert.acknowledged
              ? t('alert.acknowledged', { at: formatDateTime(alert.acknowledged.at) })
              : t('alert.reads-only')}
          </p>
          {said && <p>{say(said)}</p>}
        </section>
        {isMine && <AnswerForm alert={alert} title={t('alert.answer.change')} />}
      </div>
    );
  }
  return <AnswerForm alert={alert} title={t('alert.answer')} />;
}
