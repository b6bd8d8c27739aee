import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Visit } from '../api/answers.js';
import { serverNow, useToday } from '../api/server-time.js';
import { formatDate, formatDateTime } from '../formats/dates.js';
import { DateField } from '../forms/date-field.js';
import { dayIn } from '../forms/typed-dates.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { Skeleton } from '../lists/list-parts.js';
import { useMe } from '../session/me.js';
import { Page } from '../shell/page.js';
import { useWords } from '../words/words.js';
import { ReceptionTabs } from './reception-tabs.js';
import { RegisterTable } from './register-table.js';
import { useRegister, visitsBetween } from './register-queries.js';
import { linesOf } from './register-rows.js';

/** Sổ tiếp công dân (Mẫu 03/TCD): on the screen the newest first, on paper the days asked for, 13 columns, landscape. */
export function RegisterPage() {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRegister();
  const visits = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('visit.tab.register')} titleParts={[t('visit.tab.register'), t('menu.reception')]}>
      <ReceptionTabs />
      <PrintRegister />
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && visits.length === 0 && <p>{t('register.empty')}</p>}
      {visits.length > 0 && (
        <div
          className="table-frame no-print"
          role="region"
          aria-label={t('visit.tab.register')}
          tabIndex={0}
          aria-busy={isFetching}
        >
          <RegisterTable lines={linesOf(visits)} caption={t('register.caption')} />
        </div>
      )}
      {hasNextPage && (
        <Button className="no-print" onClick={() => void fetchNextPage()}>
          {t('register.more')}
        </Button>
      )}
    </Page>
  );
}

type Print = { visits: Visit[]; from: string; to: string };

function PrintRegister() {
  const { t } = useWords();
  const me = useMe();
  const today = formatDate(useToday());
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({});
  const { from, to } = { from: today, to: today, ...typed };
  const [print, setPrint] = useState<Print | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    if (!print) return;
    document.body.classList.add('prints-register');
    window.print();
    document.body.classList.remove('prints-register');
  }, [print]);
  const [first, last] = [dayIn(from), dayIn(to)];
  const load = (): void => {
    if (first === null || last === null) return;
    setProblem(null);
    visitsBetween(first, last).then((visits) => setPrint({ visits, from: first, to: last }), setProblem);
  };
  return (
    <>
      <div className="list-tools no-print">
        <DateField
          id="register-from"
          label={t('register.from')}
          value={from}
          onChange={(text) => setTyped({ ...typed, from: text })}
          className="field-inline"
        />
        <DateField
          id="register-to"
          label={t('register.to')}
          value={to}
          onChange={(text) => setTyped({ ...typed, to: text })}
          className="field-inline"
        />
        <Button disabled={first === null || last === null} onClick={load}>
          {t('register.print')}
        </Button>
      </div>
      {problem !== null && <ProblemMessage error={problem} onRetry={load} />}
      {print && (
        <article className="register-paper" lang="vi">
          <h2>SỔ TIẾP CÔNG DÂN</h2>
          <p>
            {me.unit?.name?.vi} · từ {formatDate(print.from)} đến {formatDate(print.to)} · in lúc{' '}
            {formatDateTime(serverNow().toISOString())}, {me.officer.name ?? me.account.username}
          </p>
          <RegisterTable lines={linesOf(print.visits)} caption="Sổ tiếp công dân" isPaper />
        </article>
      )}
    </>
  );
}
