import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDateTime } from '../formats/dates.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { useCodeWords } from '../labels/code-words.js';
import { Pager, Skeleton, Tabs } from '../ui/lists/list-parts.js';
import { PlainTable } from '../ui/tables/table.js';
import { ScreenPaper } from '../ui/printing/screen-paper.js';
import { Page } from '../ui/page.js';
import { useWords } from '../words/words.js';
import { useIdentityLog, useOfficers } from './identity-queries.js';

/** Who opened which case's identities, when and what for: what is unusual first, for the head and the inspectorate. */
export function IdentityLogPage() {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const [isUnusual, setUnusual] = useState(true);
  const [after, setAfter] = useState<string>();
  const { data, error, refetch } = useIdentityLog({ isUnusual, after });
  const officers = useOfficers();
  const nameOf = (officerId: string): string => officers.find(({ id }) => id === officerId)?.name ?? '–';
  const choose = (unusual: boolean) => (): void => {
    setUnusual(unusual);
    setAfter(undefined);
  };
  const tabs = [
    { key: 'unusual', label: t('identity-log.unusual'), isOn: isUnusual, onChoose: choose(true) },
    { key: 'all', label: t('identity-log.all'), isOn: !isUnusual, onChoose: choose(false) },
  ];
  return (
    <Page title={t('menu.identity-log')}>
      <Tabs label={t('menu.identity-log')} tabs={tabs} />
      <ScreenPaper
        rows={data?.items.length ?? 0}
        isWhole={data?.next === null && after === undefined}
        how="print.how.pages"
      />
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && data.items.length === 0 && <p>{t(isUnusual ? 'identity-log.nothing-unusual' : 'identity-log.empty')}</p>}
      {data && data.items.length > 0 && (
        <div className="wide-table" role="region" aria-label={t('menu.identity-log')} tabIndex={0}>
          <PlainTable
            caption={t('menu.identity-log')}
            rows={data.items}
            idOf={({ id }) => id}
            columns={[
              {
                key: 'at',
                title: t('identity-log.at'),
                cell: ({ openedAt }) => formatDateTime(openedAt),
                isRowHeader: true,
              },
              { key: 'officer', title: t('identity-log.officer'), cell: ({ officerId }) => nameOf(officerId) },
              {
                key: 'case',
                title: t('identity-log.case'),
                cell: ({ caseNumber }) => (
                  <Link to="/vu-viec/$so" params={{ so: caseNumber }}>
                    {caseNumber}
                  </Link>
                ),
              },
              { key: 'purpose', title: t('identity.purpose'), cell: ({ purpose }) => codeWord('purpose', purpose) },
              {
                key: 'why',
                title: t('identity-log.why'),
                cell: ({ unusual }) => unusual.map((odd) => t(`identity-log.odd.${odd}`)).join('; ') || '–',
              },
            ]}
          />
        </div>
      )}
      {data && (data.next !== null || after !== undefined) && (
        <Pager
          hasBefore={false}
          next={data.next}
          rows={data.items.length}
          size="50"
          onFirst={() => setAfter(undefined)}
          onNext={setAfter}
        />
      )}
    </Page>
  );
}
