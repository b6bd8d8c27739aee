import { useState } from 'react';
import type { ExportItem } from '../../api/answers.js';
import { newKey } from '../../api/client.js';
import { formatDateTime } from '../../formats/dates.js';
import { formatCount, formatNumber } from '../../formats/numbers.js';
import { noteSessionEnd } from '../../session/query-client.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useWords } from '../../words/words.js';
import { useExports, useStartExport, type Exported } from './export-queries.js';

type Props = { of: Exported; total: number; upTo: number; onClose: () => void };

/** “Xuất tệp”: all rows of the list as a file that is written in the background, and the files of the last day. */
export function ExportDialog({ of, total, upTo, onClose }: Props) {
  const { t } = useWords();
  const [format, setFormat] = useState<ExportItem['format']>('xlsx');
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const { data: files = [], error, refetch } = useExports();
  const start = useStartExport(of);
  const order = async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      await start(format, newKey());
    } catch (failed) {
      noteSessionEnd(failed);
      setProblem(failed);
    }
    setSending(false);
  };
  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button type="primary" loading={isSending} onClick={() => void order()}>
            {t('export.start')}
          </Button>
        </>
      }
    >
      <p>{t('export.what', { count: formatCount(total, upTo) })}</p>
      <RadioField
        name="export-format"
        legend={t('export.format')}
        value={format}
        onChange={(value) => setFormat(value as ExportItem['format'])}
        options={(['xlsx', 'csv'] as const).map((value) => ({ value, label: t(`export.format.${value}`) }))}
      />
      <p className="faint">{t('export.logged')}</p>
      {problem !== null && <ProblemMessage error={problem} onRetry={() => void order()} />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {files.length > 0 && (
        <>
          <h3>{t('export.files')}</h3>
          <ul className="export-files" aria-live="polite">
            {files.map((file) => (
              <File key={file.id} file={file} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function File({ file }: { file: ExportItem }) {
  const { t, text } = useWords();
  const { id, fileName, state, rows, total, askedAt, expiresAt, problem } = file;
  const counted = t('export.rows', { rows: formatNumber(rows), total: total === null ? '…' : formatNumber(total) });
  return (
    <li>
      <span>
        {state === 'done' ? (
          <a href={`/v1/exports/${id}/file`} download={fileName}>
            {t('export.fetch', { name: fileName })}
          </a>
        ) : (
          fileName
        )}
      </span>
      {(state === 'waiting' || state === 'running') && (
        <progress aria-label={fileName} max={Math.max(1, total ?? 1)} value={total === null ? 0 : rows} />
      )}
      <span className={problem ? 'field-error' : 'faint'}>
        {problem
          ? text(problem.text)
          : state === 'done'
            ? t('export.kept', { rows: formatNumber(rows), until: formatDateTime(expiresAt) })
            : [t(`export.state.${state}`), state === 'running' && counted, formatDateTime(askedAt)]
                .filter(Boolean)
                .join(' · ')}
      </span>
    </li>
  );
}
