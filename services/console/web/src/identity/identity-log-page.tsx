import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDateTime } from '../formats/dates.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { useCodeWords } from '../labels/code-words.js';
import { Pager, Skeleton, Tabs } from '../ui/lists/list-parts.js';
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
          <table className="plain">
            <caption className="unseen">{t('menu.identity-log')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('identity-log.at')}</th>
                <th scope="col">{t('identity-log.officer')}</th>
                <th scope="col">{t('identity-log.case')}</th>
                <th scope="col">{t('identity.purpose')}</th>
                <th scope="col">{t('identity-log.why')}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((entry) => (
                <tr key={entry.id}>
                  <th scope="row">{formatDateTime(entry.openedAt)}</th>
                  <td>{nameOf(entry.officerId)}</td>
                  <td>
                    <Link to="/vu-viec/$so" params={{ so: entry.caseNumber }}>
                      {entry.caseNumber}
                    </Link>
                  </td>
                  <td>{codeWord('purpose', entry.purpose)}</td>
                  <td>{entry.unusual.map((odd) => t(`identity-log.odd.${odd}`)).join('; ') || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
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
