import type { ReactNode } from 'react';
import { formatNumber } from '../../formats/numbers.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import type { ImportPreview } from './import-queries.js';

/** What a file would do, or every mistake with its line; `children`: the way to take it, where it has none. */
export function PreviewPanel({ preview, children }: { preview: ImportPreview; children: ReactNode }) {
  const { t, text } = useWords();
  const { problemCount, problems, created, changed, unchanged } = preview;
  const isFine = problemCount === 0;
  const counts = { created: formatNumber(created), changed: formatNumber(changed), unchanged: formatNumber(unchanged) };
  return (
    <section className="sub-panel" aria-labelledby="preview-head">
      <h3 id="preview-head">{t('import.preview')}</h3>
      <p role="status" className={isFine ? undefined : 'warning'}>
        {isFine ? t('import.would', counts) : t('import.wrong', { count: problemCount })}
      </p>
      {isFine && created + changed > 0 && <div className="actions">{children}</div>}
      {!isFine && (
        <div className="wide-table" role="region" aria-labelledby="preview-head" tabIndex={0}>
          <PlainTable
            caption={t('import.mistakes')}
            rows={problems}
            idOf={(_, at) => at}
            columns={[
              { key: 'line', title: t('import.line'), isRowHeader: true, cell: ({ line }) => line },
              { key: 'what', title: t('import.mistake'), cell: ({ vi, en }) => text({ vi, en }) },
            ]}
          />
        </div>
      )}
      {problemCount > problems.length && <p className="faint">{t('import.more', { count: problems.length })}</p>}
    </section>
  );
}
