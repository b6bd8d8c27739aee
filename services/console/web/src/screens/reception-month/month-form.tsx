import { useState } from 'react';
import { answer, api, commandHeaders } from '../../api/client.js';
import { serverToday } from '../../api/server-time.js';
import { formatMonth } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { ErrorSummary, errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useCommand } from '../../ui/forms/use-command.js';
import { useFormErrors } from '../../ui/forms/use-form-errors.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { useWords } from '../../words/words.js';
import type { ReceptionMonth } from './month-queries.js';
import { bodyOf, receivers, rowsOf, wrongIn, type HeldRow, type MonthRows, type PlannedRow } from './month-rows.js';

/** The schedule of a month with its posting, and the days held; both lists are saved as shown. */
export function MonthForm({ of }: { of: ReceptionMonth }) {
  const { t } = useWords();
  const { unitId, month, version } = of;
  const [rows, setRows] = useState(() => rowsOf(of));
  const { errors, serial, isRight } = useFormErrors(() => wrongIn(rows, month, serverToday()));
  const { send, error, isSending } = useCommand<MonthRows, ReceptionMonth>({
    run: (typed, key) =>
      answer(
        api.PUT('/v1/units/{id}/reception-months/{month}', {
          params: { path: { id: unitId, month }, header: commandHeaders(key, version) },
          body: bodyOf(typed),
        }),
      ),
    touches: () => [keys.month(unitId, month), keys.clocks(`${unitId} ${month}`)],
    onDone: () => announceSaved(formatMonth(month)),
  });
  const submit = (): void => void (isRight() && send(rows));
  useShortcuts({ 'Ctrl+Enter': submit });
  return (
    <>
      <ErrorSummary errors={errors} serial={serial} />
      {error && <ProblemMessage error={error} />}
      <Planned rows={rows.planned} errors={errors} onChange={(planned) => setRows({ ...rows, planned })} />
      <Held rows={rows.held} errors={errors} onChange={(held) => setRows({ ...rows, held })} />
      <div className="actions">
        <Button type="primary" loading={isSending} onClick={submit}>
          {t('month.save')}
        </Button>
      </div>
    </>
  );
}

type RowsProps<Row> = { rows: Row[]; errors: readonly FormError[]; onChange: (rows: Row[]) => void };

const changed = <Row extends { key: string }>(rows: Row[], key: string, part: Partial<Row>): Row[] =>
  rows.map((row) => (row.key === key ? { ...row, ...part } : row));

function Planned({ rows, errors, onChange }: RowsProps<PlannedRow>) {
  const { t, say } = useWords();
  return (
    <section className="panel" aria-labelledby="planned-head">
      <h2 id="planned-head">{t('month.planned')}</h2>
      <p className="faint">{t('month.planned.hint')}</p>
      {rows.map(({ key, on, postedOn }, index) => (
        <div key={key} className="list-tools">
          <DateField
            id={`planned-on-${key}`}
            label={t('month.on')}
            value={on}
            onChange={(text) => onChange(changed(rows, key, { on: text }))}
            className="field-inline"
            error={errorOf(errors, `planned-on-${key}`, say)}
          />
          <DateField
            id={`planned-posted-${key}`}
            label={t('month.posted-on')}
            hint={t('month.posted-on.hint')}
            value={postedOn}
            onChange={(text) => onChange(changed(rows, key, { postedOn: text }))}
            className="field-inline"
            error={errorOf(errors, `planned-posted-${key}`, say)}
          />
          <Button onClick={() => onChange(rows.filter((row) => row.key !== key))}>
            {t('month.remove', { row: index + 1 })}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...rows, { key: crypto.randomUUID(), on: '', postedOn: '' }])}>
        {t('month.add-planned')}
      </Button>
    </section>
  );
}

function Held({ rows, errors, onChange }: RowsProps<HeldRow>) {
  const { t, say } = useWords();
  return (
    <section className="panel" aria-labelledby="held-head">
      <h2 id="held-head">{t('month.held')}</h2>
      <p className="faint">{t('month.held.hint')}</p>
      {rows.map(({ key, on, by, document }, index) => (
        <div key={key} className="list-tools">
          <DateField
            id={`held-on-${key}`}
            label={t('month.on')}
            value={on}
            onChange={(text) => onChange(changed(rows, key, { on: text }))}
            className="field-inline"
            error={errorOf(errors, `held-on-${key}`, say)}
          />
          <SelectField
            id={`held-by-${key}`}
            label={t('month.by')}
            value={by}
            options={receivers.map((value) => ({ value, label: t(`month.by.${value}`) }))}
            onChange={(value) => onChange(changed(rows, key, { by: value as HeldRow['by'] }))}
            className="field-inline"
          />
          {by === 'acting' && (
            <TextField
              id={`held-document-${key}`}
              label={t('month.document')}
              isRequired
              value={document}
              onChange={(text) => onChange(changed(rows, key, { document: text }))}
              className="field-inline"
              error={errorOf(errors, `held-document-${key}`, say)}
            />
          )}
          <Button onClick={() => onChange(rows.filter((row) => row.key !== key))}>
            {t('month.remove', { row: index + 1 })}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...rows, { key: crypto.randomUUID(), on: '', by: 'head', document: '' }])}>
        {t('month.add-held')}
      </Button>
    </section>
  );
}
