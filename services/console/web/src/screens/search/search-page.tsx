import { readRecordNumber } from '@cau-noi/rules';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { CaseItem, Page as Found } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { ClocksDialog } from '../deadline/clocks-dialog.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { keys } from '../../live/keys.js';
import { DataTable, type Column } from '../../ui/lists/data-table.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useCaseColumns } from '../queue/case-columns.js';
import { Page } from '../../ui/page.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';
import { searchWords } from './search-words.js';

const most = 50;

/** Cases whose summary holds the words; tone marks count only where they were typed. A number that leads to one case opens it. */
export function SearchPage() {
  const { t } = useWords();
  const words = useStore(searchWords);
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: keys.search(words),
    queryFn: () => answer<Found<CaseItem>>(api.POST('/v1/cases/search', { body: { words, limit: most } })),
    enabled: words !== '',
    staleTime: 0,
    gcTime: 0,
  });
  const isNumber = readRecordNumber(words) !== null;
  const navigate = useNavigate();
  const only = isNumber && data?.items.length === 1 ? data.items[0] : undefined;
  const so = only && (only.number ?? only.id);
  useEffect(() => {
    if (so !== undefined) void navigate({ to: '/vu-viec/$so', params: { so }, replace: true });
  }, [so, navigate]);
  return (
    <Page
      title={t('search.title')}
      aside={data && <p className="waiting-line">{t('search.found', { count: data.items.length })}</p>}
    >
      <div className="filters">
        {words !== '' && (
          <span className="filter-tag">
            {t('search.words', { words })}
            <Button type="bare" aria-label={t('search.drop')} onClick={() => searchWords.set('')}>
              ×
            </Button>
          </span>
        )}
      </div>
      <p className="faint">{t(words === '' ? 'search.again' : 'search.not-kept')}</p>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {words !== '' && isPending && <Skeleton />}
      {data && data.items.length === 0 && <EmptyState sentence={t(isNumber ? 'search.no-number' : 'search.nothing')} />}
      {data && data.items.length > 0 && <Results rows={data.items} isBusy={isFetching} />}
    </Page>
  );
}

function Results({ rows, isBusy }: { rows: readonly CaseItem[]; isBusy: boolean }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [clocksOf, setClocksOf] = useState<CaseItem | null>(null);
  const { due, number, kind, summary, people, state, received } = useCaseColumns(
    { filter: {}, onChange: () => undefined },
    setClocksOf,
  );
  const columns = [due, number, kind, summary, people, state, received].map(
    ({ sort: _, ...column }: Column<CaseItem>): Column<CaseItem> => column,
  );
  return (
    <>
      <DataTable
        name="search"
        caption={t('search.title')}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={(item) => item.number ?? ''}
        onOpen={(item) => void navigate({ to: '/vu-viec/$so', params: { so: item.number ?? item.id } })}
        isBusy={isBusy}
        dense
      />
      {clocksOf && (
        <ClocksDialog caseId={clocksOf.id} number={clocksOf.number ?? ''} onClose={() => setClocksOf(null)} />
      )}
    </>
  );
}
