import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../../api/problem.js';
import type { Crowd } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { NotFoundPage } from '../../ui/not-found-page.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { AddCaseForm, RemoveCaseForm } from './crowd-acts.js';
import { LevelBadge } from './crowd-columns.js';
import { useCrowd } from './crowd-queries.js';
import { aboutOf, alertWord, fallenFrom, reasonWord, signed, thresholdsOf } from './crowd-words.js';
import { GrowthPanel } from './growth-panel.js';
import { MatterForm } from './matter-form.js';
import { MembersPanel, type AskedOfCase } from './members-panel.js';
import { TiesPanel } from './ties-panel.js';

const route = getRouteApi('/shell/dong-nguoi/$so');

/** One crowd: how many people by unit, how it grew, what holds it together; nobody is named. */
export function CrowdPage() {
  const { so } = route.useParams();
  const { t } = useWords();
  const me = useMe();
  const { data, error, refetch } = useCrowd(so);
  const [asked, setAsked] = useState<AskedOfCase | { what: 'add' } | null>(null);
  const close = (): void => setAsked(null);
  useShortcuts({ p: () => window.print() });
  if (isProblem(error, 'not-found') || isProblem(error, 'invalid-input')) return <NotFoundPage />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const mayTie = may(me, 'crowd.tie') && data.endedAt === null;
  return (
    <Page
      title={data.number}
      titleParts={[data.number, t('menu.crowds')]}
      aside={
        <>
          <LevelBadge level={data.level} />
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
      primary={
        mayTie && (
          <Button type="primary" onClick={() => setAsked({ what: 'add' })}>
            {t('crowds.add')}
          </Button>
        )
      }
    >
      <CrowdFacts crowd={data} />
      <div className="two-columns">
        <div>
          <GrowthPanel crowd={data} />
          <MembersPanel crowd={data} {...(mayTie && { onAsk: setAsked })} />
          <TiesPanel crowd={data} />
        </div>
        <div>
          <Thresholds crowd={data} />
          <Alerts crowd={data} />
          <History crowd={data} />
        </div>
      </div>
      {asked?.what === 'add' && <AddCaseForm crowd={data} onClose={close} />}
      {asked?.what === 'remove' && <RemoveCaseForm crowd={data} of={asked.of} onClose={close} />}
      {asked?.what === 'matter' && <MatterForm caseNumber={asked.of.caseNumber ?? ''} onClose={close} />}
    </Page>
  );
}

function CrowdFacts({ crowd }: { crowd: Crowd }) {
  const { t, say } = useWords();
  const { subject } = useCaseWords();
  const { people, petitions, cases, units, grewInWeek, fallsAt, endedAt, mergedInto, splitFrom } = crowd;
  const fallen = fallenFrom(crowd);
  return (
    <section className="panel facts" aria-label={t('crowds.what-it-is')}>
      <p>
        <strong>{aboutOf(crowd, subject)}</strong>
      </p>
      {endedAt === null ? (
        <p>
          {t('crowds.size', { people, petitions, cases, units })} · {t('crowds.in-week', { count: signed(grewInWeek) })}
        </p>
      ) : (
        <p>
          {t('crowds.ended', { at: formatDateTime(endedAt) })}{' '}
          {mergedInto && (
            <Link to="/dong-nguoi/$so" params={{ so: mergedInto }}>
              {t('crowds.merged')}
            </Link>
          )}
        </p>
      )}
      {fallen && <p>{say(fallen)}</p>}
      {splitFrom && (
        <p>
          <Link to="/dong-nguoi/$so" params={{ so: splitFrom }}>
            {t('crowds.split')}
          </Link>
        </p>
      )}
      {fallsAt && <p className="faint">{t('crowds.falls', { at: formatDateTime(fallsAt) })}</p>}
    </section>
  );
}

function Thresholds({ crowd }: { crowd: Crowd }) {
  const { t, say } = useWords();
  return (
    <section className="panel" aria-labelledby="crowd-levels">
      <h2 id="crowd-levels">{t('crowds.thresholds')}</h2>
      <ul>
        {thresholdsOf(crowd).map(({ level, said }) => (
          <li key={level}>
            {t('crowds.level', { level })} · {say(said)}
          </li>
        ))}
      </ul>
      <p className="faint">{t('crowds.what', { days: crowd.policy.window })}</p>
    </section>
  );
}

function Alerts({ crowd: { alerts } }: { crowd: Crowd }) {
  const { t } = useWords();
  const me = useMe();
  return (
    <section className="panel" aria-labelledby="crowd-alerts">
      <h2 id="crowd-alerts">{t('menu.alerts')}</h2>
      {alerts.length === 0 && <p className="faint">{t('crowds.alerts.none')}</p>}
      <ul>
        {alerts.map(({ alertId, alertNumber, line, level, state, raisedAt }) => (
          <li key={alertId}>
            {may(me, 'alert.read') ? (
              <Link to="/canh-bao/$so" params={{ so: alertId }}>
                {alertNumber}
              </Link>
            ) : (
              alertNumber
            )}{' '}
            · {t('crowds.level', { level })} · {t(line === 'party' ? 'line.party' : 'line.state')} ·{' '}
            {t(alertWord(state))} · {formatDateTime(raisedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ crowd: { levels } }: { crowd: Crowd }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="crowd-history">
      <h2 id="crowd-history">{t('crowds.history')}</h2>
      <ol>
        {levels.map(({ at, level, before, people, reason }, i) => (
          <li key={i}>
            {formatDateTime(at)} ·{' '}
            {t(level > before ? 'crowds.rose' : 'crowds.fell', { level: Math.max(level, before), people })} ·{' '}
            {t(reasonWord(reason))}
          </li>
        ))}
      </ol>
    </section>
  );
}
