import { Link } from '@tanstack/react-router';
import type { CaseDetail } from '../../api/answers.js';
import { causeWord } from './alert-words.js';
import { may, useMe } from '../../session/me.js';
import { useWords, type WordKey } from '../../words/words.js';

/** Alerts about this case, each a link for those who may read alerts. */
export function CaseAlerts({ alerts }: { alerts: CaseDetail['alerts'] }) {
  const { t } = useWords();
  const mayRead = may(useMe(), 'alert.read');
  if (alerts.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="alerts-head">
      <h2 id="alerts-head">{t('menu.alerts')}</h2>
      <ul>
        {alerts.map(({ id, number, cause, line, state }) => {
          const said = `${number ?? '–'} · ${t(causeWord(cause))} · ${t(`line.${line}` as WordKey)} · ${t(`alerts.state.${state}` as WordKey)}`;
          return (
            <li key={id}>
              {mayRead ? (
                <Link to="/canh-bao/$so" params={{ so: id }}>
                  {said}
                </Link>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
