import { useState } from 'react';
import type { Visit } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { OnPaper } from '../../ui/printing/on-paper.js';
import { PrintHead } from '../../ui/printing/print-head.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ReceiptAgain } from '../receipt/receipt-again.js';
import { ReceiptPaper, type Receipt } from '../receipt/receipt-paper.js';
import { PrintRegister } from './print-register.js';
import { ReceptionTabs } from './reception-tabs.js';
import type { RegisterFilter } from './register-filter.js';
import { RegisterFilters } from './register-filters.js';
import { allVisits, useRegister } from './register-queries.js';
import { linesOf } from './register-rows.js';
import { RegisterTable } from './register-table.js';
import { useRegisterAddress } from './use-register-address.js';

type Print = { visits: Visit[]; from: string; to: string };

/** Sổ tiếp công dân (Mẫu 03/TCD): on the screen what the filter shows, newest first; on paper the form, landscape. */
export function RegisterPage() {
  const { t } = useWords();
  const { filter, dropped, change, clear } = useRegisterAddress();
  const [isAsked, setAsked] = useState(false);
  const book = usePrint<Print>('prints-register');
  const ask = (): void => setAsked(true);
  useShortcuts({ 'Ctrl+P': ask });
  const load = async (days: Pick<Print, 'from' | 'to'>): Promise<Print> => {
    const visits = await allVisits({ ...filter, tu: days.from, den: days.to });
    setAsked(false);
    return { visits, ...days };
  };
  return (
    <Page
      title={t('visit.tab.register')}
      titleParts={[t('visit.tab.register'), t('menu.reception')]}
      aside={<Button onClick={ask}>{t('register.print')}</Button>}
    >
      <ReceptionTabs />
      <p className="print-hint">{t('register.how')}</p>
      <RegisterFilters filter={filter} dropped={dropped} onChange={change} onClear={clear} />
      <Lines filter={filter} />
      {isAsked && (
        <PrintRegister
          first={{ ...(filter.tu && { from: filter.tu }), ...(filter.den && { to: filter.den }) }}
          isLoading={book.isLoading}
          problem={book.problem}
          onPrint={(days) => void book.print(() => load(days))}
          onClose={() => setAsked(false)}
        />
      )}
      {book.printed && (
        <OnPaper kind="register">
          <article className="register-paper" lang="vi">
            <PrintHead
              title="SỔ TIẾP CÔNG DÂN"
              holds={`từ ${formatDate(book.printed.of.from)} đến ${formatDate(book.printed.of.to)} · ${book.printed.of.visits.length} lượt`}
              at={book.printed.at}
            />
            <RegisterTable lines={linesOf(book.printed.of.visits)} caption="Sổ tiếp công dân" isPaper />
          </article>
        </OnPaper>
      )}
    </Page>
  );
}

function Lines({ filter }: { filter: RegisterFilter }) {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRegister(filter);
  const receipt = usePrint<Receipt>('prints-receipt');
  const visits = data?.pages.flatMap(({ items }) => items) ?? [];
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && visits.length === 0 && <EmptyState sentence={t(isNarrowed ? 'list.empty-filter' : 'register.empty')} />}
      {visits.length > 0 && (
        <div
          className="table-frame no-print"
          role="region"
          aria-label={t('visit.tab.register')}
          tabIndex={0}
          aria-busy={isFetching}
        >
          <RegisterTable
            lines={linesOf(visits)}
            caption={t('register.caption')}
            receiptOf={(visit) => (
              <ReceiptAgain
                visit={visit}
                isInRow
                onReady={(found) => void receipt.print(() => Promise.resolve(found))}
              />
            )}
          />
        </div>
      )}
      {receipt.printed && (
        <OnPaper kind="receipt">
          <ReceiptPaper receipt={receipt.printed.of} />
        </OnPaper>
      )}
      {hasNextPage && (
        <Button className="no-print" onClick={() => void fetchNextPage()}>
          {t('register.more')}
        </Button>
      )}
    </>
  );
}
