import { formatDateTime } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { PrintedList } from '../../ui/printing/printed-list.js';
import { usePrint } from '../../ui/printing/use-print.js';
import type { Column } from '../../ui/tables/column.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { addressOf } from './link-address.js';
import type { MadeAccount } from './many-accounts.js';

type Printed = { rows: readonly MadeAccount[]; isWhole: boolean };

/** The links of several accounts, shown once: printed, cut and handed over. */
export function LinksSheet({ made, onClose }: { made: readonly MadeAccount[]; onClose: () => void }) {
  const { t } = useWords();
  const paper = usePrint<Printed>('prints-list');
  const columns: Column<MadeAccount>[] = [
    { key: 'who', title: t('accounts.officer'), isRowHeader: true, cell: ({ official }) => official.name },
    { key: 'username', title: t('sign-in.username'), cell: ({ username }) => username },
    { key: 'link', title: t('accounts.link'), cell: ({ link }) => <span className="breaks">{addressOf(link)}</span> },
  ];
  const idOf = ({ username }: MadeAccount): string => username;
  const until = t('accounts.links.until', { until: formatDateTime(made[0]?.link.until ?? null) });
  return (
    <Dialog
      title={t('accounts.links', { count: made.length })}
      onClose={onClose}
      isWide
      footer={
        <>
          <Button onClick={() => void paper.print(() => Promise.resolve({ rows: made, isWhole: true }))}>
            {t('print')}
          </Button>
          <Button type="primary" onClick={onClose}>
            {t('accounts.links.done')}
          </Button>
        </>
      }
    >
      <p>
        {t('accounts.links.how')} {until}
      </p>
      <div className="wide-table" role="region" aria-label={t('accounts.links', { count: made.length })} tabIndex={0}>
        <PlainTable rows={made} columns={columns} idOf={idOf} />
      </div>
      {paper.printed && (
        <PrintedList
          title={t('accounts.links', { count: made.length })}
          filters={[until]}
          columns={columns}
          printed={paper.printed}
          idOf={idOf}
        />
      )}
    </Dialog>
  );
}
