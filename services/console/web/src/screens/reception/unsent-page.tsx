import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import type { Draft } from '../../drafts/kept-drafts.js';
import { drafts, dropDraft } from '../../drafts/reader-drafts.js';
import { formatDateTime } from '../../formats/dates.js';
import { connection } from '../../live/stream.js';
import { Page } from '../../ui/page.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';
import { DroppedVisit } from './dropped-visit.js';
import { openVisit } from './open-visit.js';
import { Receipt } from '../receipt/receipt.js';
import { ReceptionTabs } from '../register/reception-tabs.js';
import { sizeOf, type VisitDraft } from '../visit/visit-draft.js';
import { sendingId, sentVisits, takenUp, tryAgain, type Sent } from './visit-queue.js';
import { waitingVisits } from './waiting-visits.js';

/** Visits typed and not sent yet, what becomes of them, and what was sent since; the list names nobody. */
export function UnsentPage() {
  const { t } = useWords();
  const [printed, setPrinted] = useState<Sent | null>(null);
  const [gone, setGone] = useState<Draft | null>(null);
  const visits = useStore(drafts).filter(({ kind }) => kind === 'visit');
  const sent = useStore(sentVisits);
  const isLive = useStore(connection).state === 'live';
  const waiting = waitingVisits(visits);
  const others = visits.filter((visit) => !waiting.includes(visit));
  if (printed)
    return (
      <Page title={t('visit.tab.unsent')}>
        <Receipt {...printed} printsAtOnce={false} onNext={() => setPrinted(null)} />
      </Page>
    );
  return (
    <Page title={t('visit.tab.unsent')} titleParts={[t('visit.tab.unsent'), t('menu.reception')]}>
      <ReceptionTabs />
      {gone && <DroppedVisit key={gone.id} draft={gone} onBack={() => setGone(null)} />}
      {visits.length === 0 && !gone && <p>{t('visit.no-unsent')}</p>}
      {waiting.length > 0 && (
        <p role="status">{t(isLive ? 'visit.are-sent' : 'visit.wait-for-server', { count: waiting.length })}</p>
      )}
      <ol className="cards">
        {[...waiting, ...others].map((draft) => (
          <Unsent key={draft.id} draft={draft} onDropped={setGone} />
        ))}
      </ol>
      {sent.length > 0 && <h2>{t('visit.sent-now')}</h2>}
      <ul className="cards">
        {sent.map((one) => (
          <li key={one.id} className="card-row">
            <span>
              {t('visit.sent-at', { at: formatDateTime(one.at) })}{' '}
              {one.accepted.petitions.map(({ caseNumber }) => caseNumber).join(', ') || one.accepted.visitNumber}
            </span>
            <Button onClick={() => setPrinted(one)}>{t('receipt.print')}</Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Unsent({ draft, onDropped }: { draft: Draft; onDropped: (draft: Draft) => void }) {
  const { id, keptAt, content } = draft;
  const { t, text } = useWords();
  const navigate = useNavigate();
  const isUnderWay = useStore(sendingId) === id;
  const visit = content as VisitDraft;
  const problem = visit.waiting?.problem;
  const reopen = (): void => {
    takenUp(id);
    openVisit.set(id);
    void navigate({ to: '/tiep-dan' });
  };
  const drop = (): void => {
    dropDraft(id);
    onDropped(draft);
  };
  const state = isUnderWay ? 'sending' : problem ? 'refused' : visit.waiting ? 'waiting' : 'unfinished';
  return (
    <li className="card-row">
      <span>
        <strong>{t(`visit.state.${state}`)}</strong> · {t('visit.kept-at', { at: formatDateTime(keptAt) })} ·{' '}
        {t('visit.content-size', { people: sizeOf(visit), petitions: visit.petitions.length })}
      </span>
      {problem && (
        <span className="warning">
          {problem.text ? text(problem.text) : t('problem.internal')}{' '}
          {problem.fields.map((field) => text(field.text)).join(' ')} ({problem.code})
        </span>
      )}
      {problem && problem.fields.length === 0 && <Button onClick={() => tryAgain(id)}>{t('visit.try-again')}</Button>}
      <Button disabled={isUnderWay} onClick={reopen}>
        {t('visit.reopen')}
      </Button>
      <Button disabled={isUnderWay} onClick={drop}>
        {t('visit.drop')}
      </Button>
    </li>
  );
}
