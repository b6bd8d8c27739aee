import { useState } from 'react';
import type { Visit } from '../../api/answers.js';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/forms/date-field.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { OnPaper } from '../../ui/printing/on-paper.js';
import { PrintHead } from '../../ui/printing/print-head.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { Page } from '../../ui/page.js';
import { useWords, type Translate } from '../../words/words.js';
import { ReceiptPaper, type Receipt } from '../receipt/receipt-paper.js';
import { ReceptionTabs } from './reception-tabs.js';
import { ReceiptAgain } from '../receipt/receipt-again.js';
import { RegisterTable } from './register-table.js';
import { useRegister, visitsBetween } from './register-queries.js';
import { linesOf } from './register-rows.js';

/** Sổ tiếp công dân (Mẫu 03/TCD): on the screen the newest first, on paper the days asked for, 13 columns, landscape. */
export function RegisterPage() {
  const { t } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRegister();
  const receipt = usePrint<Receipt>('prints-receipt');
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
          <RegisterTable
            lines={linesOf(visits)}
            caption={t('register.caption')}
            receiptOf={(visit) => (
              <ReceiptAgain visit={visit} onReady={(found) => void receipt.print(() => Promise.resolve(found))} />
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
    </Page>
  );
}

type Print = { visits: Visit[]; from: string; to: string };

function PrintRegister() {
  const { t } = useWords();
  const today = formatDate(useToday());
  const [typed, setTyped] = useState<{ from?: string; to?: string }>({});
  const { from, to } = { from: today, to: today, ...typed };
  const { printed, problem, isLoading, print } = usePrint<Print>('prints-register');
  const { errors, serial, isRight } = useFormErrors(() => wrongDays(from, to, t));
  const { say } = useWords();
  const load = async (): Promise<Print> => {
    const [first, last] = [dayIn(from) ?? '', dayIn(to) ?? ''];
    return { visits: await visitsBetween(first, last), from: first, to: last };
  };
  const start = (): void => void (isRight() && print(load));
  useShortcuts({ 'Ctrl+P': start });
  return (
    <>
      <ErrorSummary errors={errors} serial={serial} />
      <p className="print-hint">{t('register.how')}</p>
      <div className="list-tools no-print">
        <span className="list-tools-name">{t('register.print.days')}</span>
        <DateField
          id="register-from"
          label={t('register.from')}
          value={from}
          onChange={(text) => setTyped({ ...typed, from: text })}
          className="field-inline"
          error={errorOf(errors, 'register-from', say)}
        />
        <DateField
          id="register-to"
          label={t('register.to')}
          value={to}
          onChange={(text) => setTyped({ ...typed, to: text })}
          className="field-inline"
          error={errorOf(errors, 'register-to', say)}
        />
        <Button loading={isLoading} onClick={start}>
          {t('register.print')}
        </Button>
      </div>
      {problem !== null && <ProblemMessage error={problem} onRetry={start} />}
      {printed && (
        <OnPaper kind="register">
          <article className="register-paper" lang="vi">
            <PrintHead
              title="SỔ TIẾP CÔNG DÂN"
              holds={`từ ${formatDate(printed.of.from)} đến ${formatDate(printed.of.to)} · ${printed.of.visits.length} lượt`}
              at={printed.at}
            />
            <RegisterTable lines={linesOf(printed.of.visits)} caption="Sổ tiếp công dân" isPaper />
          </article>
        </OnPaper>
      )}
    </>
  );
}

function wrongDays(from: string, to: string, t: Translate): FormError[] {
  const [first, last] = [dayIn(from), dayIn(to)];
  const wrong: FormError[] = [];
  const [wrongFirst, wrongLast] = [wrongDay(from, t('register.from')), wrongDay(to, t('register.to'))];
  if (wrongFirst) wrong.push({ field: 'register-from', said: wrongFirst });
  if (wrongLast) wrong.push({ field: 'register-to', said: wrongLast });
  if (first !== null && last !== null && first > last)
    wrong.push({ field: 'register-to', said: { key: 'register.days.order' } });
  return wrong;
}
