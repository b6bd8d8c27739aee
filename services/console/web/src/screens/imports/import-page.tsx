import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { FileField } from '../../ui/files/file-field.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ColumnsHelp } from './columns-help.js';
import { fileKinds, type FileKind } from './import-files.js';
import { importOf, previewOf, type ImportCounts, type ImportPreview } from './import-queries.js';
import { PreviewPanel } from './preview-panel.js';

/** Nhập từ tệp: many units or posts at once; looked at before anything is taken, all lines or none. */
export function ImportPage() {
  const { t } = useWords();
  const [kind, setKind] = useState<FileKind>('units');
  return (
    <Page title={t('menu.imports')}>
      <p className="faint">{t('import.how')}</p>
      <div className="two-columns">
        <section className="panel" aria-labelledby="import-head">
          <h2 id="import-head">{t('import.file')}</h2>
          <RadioField
            name="import-kind"
            legend={t('import.kind')}
            value={kind}
            options={fileKinds.map((value) => ({ value, label: t(`import.kind.${value}`) }))}
            onChange={(value) => setKind(value as FileKind)}
          />
          <OneFile key={kind} kind={kind} />
        </section>
        <ColumnsHelp kind={kind} />
      </div>
    </Page>
  );
}

/** One file: chosen, looked at, taken. */
function OneFile({ kind }: { kind: FileKind }) {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [done, setDone] = useState<ImportCounts | null>(null);
  const look = useCommand<File, ImportPreview>({
    run: (asked) => previewOf(kind, asked),
    touches: () => [],
    onDone: setPreview,
  });
  const take = useCommand<File, ImportCounts>({
    run: (asked, key) => importOf(kind, asked, key),
    touches: () => [keys.units, keys.allPosts, keys.officers, keys.firstSteps, keys.allAccounts],
    onDone: (counts) => {
      announceSaved(t(`import.kind.${kind}`));
      setPreview(null);
      setDone(counts);
    },
  });
  const choose = (chosen: File | null): void => {
    look.reset();
    take.reset();
    setPreview(null);
    setDone(null);
    setFile(chosen);
    if (chosen) look.send(chosen);
  };
  const error: unknown = look.error ?? take.error;
  return (
    <>
      <FileField
        id="import-file"
        label={t('import.choose')}
        hint={t('import.choose.hint')}
        accept=".csv,text/csv"
        onChange={choose}
      />
      {look.isSending && <p role="status">{t('loading')}</p>}
      {error !== null && (
        <ProblemMessage error={error} {...(look.error && file && { onRetry: () => look.send(file) })} />
      )}
      {preview && (
        <PreviewPanel preview={preview}>
          <Button type="primary" loading={take.isSending} onClick={() => file && take.send(file)}>
            {t('import.take')}
          </Button>
        </PreviewPanel>
      )}
      {done && <Done kind={kind} counts={done} />}
    </>
  );
}

function Done({ kind, counts }: { kind: FileKind; counts: ImportCounts }) {
  const { t } = useWords();
  return (
    <Banner tone="good" role="status" title={t('import.done', { ...counts })}>
      <p>
        {kind === 'units' ? (
          <Link to="/quan-tri/don-vi">{t('import.to-units')}</Link>
        ) : (
          <Link to="/quan-tri/tai-khoan">{t('import.to-accounts')}</Link>
        )}
      </p>
    </Banner>
  );
}
