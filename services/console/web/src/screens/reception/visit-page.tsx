import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft } from '../../drafts/kept-drafts.js';
import { areKept, drafts, dropDraft, unwritten, writtenAt } from '../../drafts/reader-drafts.js';
import { Button } from '../../ui/button.js';
import { formatTime } from '../../formats/dates.js';
import { MonthLine } from '../reception-month/month-line.js';
import { may, useMe } from '../../session/me.js';
import { Page } from '../../ui/page.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';
import { DroppedVisit } from './dropped-visit.js';
import { openVisit } from './open-visit.js';
import { ReceptionTabs } from '../register/reception-tabs.js';
import { RegisterPage } from '../register/register-page.js';
import { VisitForm } from './visit-form.js';
import { waitingVisits } from './waiting-visits.js';

/** One visit on one page. Who only reads the desk sees its register. */
export function VisitPage() {
  const me = useMe();
  return may(me, 'visit.record') ? <Desk /> : <RegisterPage />;
}

function Desk() {
  const { t } = useWords();
  const id = useStore(openVisit);
  const isKept = useStore(areKept);
  const own = useStore(drafts).find((draft) => draft.id === id);
  const written = useStore(writtenAt)[id];
  const isWriting = useStore(unwritten).includes(id) && isKept;
  const status = isKept
    ? own && written && t('visit.kept', { time: formatTime(written) })
    : own
      ? t('visit.kept-here', { time: formatTime(own.keptAt) })
      : t('visit.not-kept');
  return (
    <Page
      title={t('menu.reception')}
      aside={
        <p className="faint" role="status" aria-busy={isWriting}>
          {status}
        </p>
      }
    >
      <ReceptionTabs />
      <MonthLine />
      <Unsent except={id} />
      <VisitForm key={id} id={id} />
    </Page>
  );
}

/** They are sent by themselves, because the user chose so. */
function Waiting({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <div className="changes-bar" role="status">
      <Link to="/tiep-dan/chua-gui">{t('visit.wait', { count })}</Link>
    </div>
  );
}

/** “Có 1 lượt tiếp chưa gửi, giữ lúc 09:07. [Mở tiếp] [Bỏ]”: nothing is sent by itself, and what was dropped comes back. */
function Unsent({ except }: { except: string }) {
  const { t } = useWords();
  const [gone, setGone] = useState<Draft | null>(null);
  const all = useStore(drafts).filter(({ id, kind }) => kind === 'visit' && id !== except);
  const waiting = waitingVisits(all);
  const [latest, ...others] = all.filter((draft) => !waiting.includes(draft));
  const drop = (draft: Draft): void => {
    dropDraft(draft.id);
    setGone(draft);
  };
  return (
    <>
      {gone && <DroppedVisit key={gone.id} draft={gone} onBack={() => setGone(null)} />}
      {!latest && waiting.length > 0 && <Waiting count={waiting.length} />}
      {latest && (
        <div className="changes-bar" role="status">
          {t('visit.unsent', { count: others.length + 1, time: formatTime(latest.keptAt) })}{' '}
          <Button size="small" onClick={() => openVisit.set(latest.id)}>
            {t('visit.reopen')}
          </Button>{' '}
          <Button size="small" onClick={() => drop(latest)}>
            {t('visit.drop')}
          </Button>
        </div>
      )}
    </>
  );
}
