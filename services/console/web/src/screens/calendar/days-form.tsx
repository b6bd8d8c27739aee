import { isWeekend } from '@cau-noi/calendar';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf, type FormError } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import type { Calendar, DayKind } from './calendar-queries.js';
import { dayKinds, daysOf, proposalCodeFor, wrongDays, type DayRow, type DaysValues } from './calendar-values.js';
import { NoticeFields, noticeInputs } from './notice-fields.js';
import { PreviewPart, usePreviewed } from './previewed.js';

const rowOf = (day: string): DayRow => ({
  key: crypto.randomUUID(),
  on: day === '' ? '' : formatDate(day),
  kind: day !== '' && isWeekend(day) ? 'swap-work' : 'holiday',
});

/** Enters days of a year: in force, after a look at the clocks they move, or as a proposal, which moves nothing. */
export function DaysForm({ calendar, day, onClose }: { calendar: Calendar; day: string; onClose: () => void }) {
  const { t, say } = useWords();
  const today = useToday();
  const { year, version } = calendar;
  const [values, setValues] = useState<DaysValues>(() => ({
    rows: [rowOf(day)],
    status: 'official',
    proposal: proposalCodeFor(day === '' ? today : day),
    source: '',
    knownAt: formatDate(today),
  }));
  const change = (part: Partial<DaysValues>): void => setValues({ ...values, ...part });
  const { rows, status, proposal, source, knownAt } = values;
  const sent = useFormCommand<Accepted>({
    check: () => wrongDays(values, year, today, t),
    run: (key) =>
      answer<Accepted>(
        api.POST('/v1/calendars/{year}/days', {
          params: { path: { year }, header: commandHeaders(key, version) },
          body: {
            days: daysOf(rows),
            status,
            source: source.trim(),
            knownAt: dayIn(knownAt) ?? '',
            ...(status === 'proposed' && { proposal: proposal.trim() }),
          },
        }),
      ),
    touches: () => [keys.calendar(year), keys.firstSteps],
    inputs: noticeInputs,
    onDone: () => {
      announceSaved(t('calendar.title', { year }));
      onClose();
    },
  });
  const draft = status === 'official' ? { year, status, days: daysOf(rows) } : null;
  const { form, isSeen, ...preview } = usePreviewed(sent, draft);
  return (
    <FormDialog
      title={t('calendar.enter')}
      submit={t(isSeen ? 'calendar.apply' : 'calendar.preview')}
      form={form}
      onClose={onClose}
      isWide
    >
      <Rows rows={rows} errors={form.errors} onChange={(next) => change({ rows: next })} />
      <RadioField
        name="calendar-status"
        legend={t('calendar.status')}
        value={status}
        options={(['official', 'proposed'] as const).map((value) => ({ value, label: t(`calendar.status.${value}`) }))}
        onChange={(value) => change({ status: value as DaysValues['status'] })}
      />
      {status === 'proposed' && (
        <TextField
          id="calendar-proposal"
          label={t('calendar.proposal')}
          isRequired
          hint={t('calendar.proposal.hint')}
          value={proposal}
          onChange={(text) => change({ proposal: text })}
          error={errorOf(form.errors, 'calendar-proposal', say)}
        />
      )}
      <NoticeFields notice={values} errors={form.errors} onChange={change} />
      <PreviewPart {...preview} />
    </FormDialog>
  );
}

type RowsProps = { rows: DayRow[]; errors: readonly FormError[]; onChange: (rows: DayRow[]) => void };

function Rows({ rows, errors, onChange }: RowsProps) {
  const { t, say } = useWords();
  const changed = (key: string, part: Partial<DayRow>): void =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map(({ key, on, kind }, index) => (
        <div key={key} className="list-tools">
          <DateField
            id={`calendar-day-${key}`}
            label={t('calendar.day')}
            className="field-inline"
            value={on}
            onChange={(text) => changed(key, { on: text })}
            error={errorOf(errors, `calendar-day-${key}`, say)}
          />
          <SelectField
            id={`calendar-kind-${key}`}
            label={t('calendar.kind')}
            className="field-inline"
            value={kind}
            options={dayKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
            onChange={(value) => changed(key, { kind: value as DayKind })}
          />
          {rows.length > 1 && (
            <Button onClick={() => onChange(rows.filter((row) => row.key !== key))}>
              {t('month.remove', { row: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <div className="actions">
        <Button onClick={() => onChange([...rows, rowOf('')])}>{t('calendar.add-day')}</Button>
      </div>
    </>
  );
}
