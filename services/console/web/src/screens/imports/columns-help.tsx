import { useEffect, useMemo } from 'react';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { columnsOf, templateOf, type FileKind } from './import-files.js';

/** The columns of a file, and a template to begin with. */
export function ColumnsHelp({ kind }: { kind: FileKind }) {
  const { t } = useWords();
  const template = useMemo(() => URL.createObjectURL(new Blob([templateOf(kind)], { type: 'text/csv' })), [kind]);
  useEffect(() => () => URL.revokeObjectURL(template), [template]);
  return (
    <section className="panel" aria-labelledby="columns-head">
      <div className="section-head">
        <h2 id="columns-head">{t('import.columns')}</h2>
        <a href={template} download={`${kind}.csv`}>
          {t('import.template')}
        </a>
      </div>
      <PlainTable
        caption={t('import.columns')}
        rows={columnsOf[kind]}
        idOf={({ name }) => name}
        columns={[
          {
            key: 'name',
            title: t('import.column'),
            isRowHeader: true,
            cell: ({ name, isRequired }) => (
              <>
                <code>{name}</code>
                {isRequired && ' *'}
              </>
            ),
          },
          { key: 'how', title: t('import.column.how'), cell: ({ how }) => t(how) },
        ]}
      />
      <p className="faint">{t('import.required')}</p>
    </section>
  );
}
