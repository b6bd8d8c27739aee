import { useState } from 'react';
import type { Accepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import type { Calendar, CalendarDay } from './calendar-queries.js';
import { wrongNotice } from './calendar-values.js';
import { NoticeFields, noticeInputs } from './notice-fields.js';
import { PreviewPart, usePreviewed } from './previewed.js';

/** What is decided: on a proposal as a whole, or to take back one day. */
export type Decision = { what: 'confirm' | 'drop'; code: string } | { what: 'withdraw'; day: CalendarDay };
type Notice = { source: string; knownAt: string };

/** A decision by a notice, after a look at the clocks it moves. */
export function DecisionForm({
  calendar,
  decision,
  onClose,
}: {
  calendar: Calendar;
  decision: Decision;
  onClose: () => void;
}) {
  const { t } = useWords();
  const today = useToday();
  const { year } = calendar;
  const [notice, setNotice] = useState<Notice>({ source: '', knownAt: formatDate(today) });
  const sent = useFormCommand<Accepted>({
    check: () => wrongNotice(notice, today, t),
    run: (key) => send(calendar, decision, { source: notice.source.trim(), knownAt: dayIn(notice.knownAt) ?? '' }, key),
    touches: () => [keys.calendars],
    inputs: noticeInputs,
    onDone: () => {
      announceSaved(t('calendar.title', { year }));
      onClose();
    },
  });
  const { form, isSeen, ...preview } = usePreviewed(sent, draftOf(year, decision));
  return (
    <FormDialog
      title={t(`calendar.${decision.what}`)}
      submit={t(isSeen ? `calendar.${decision.what}` : 'calendar.preview')}
      form={form}
      onClose={onClose}
      isDanger={decision.what !== 'confirm' && isSeen}
      isWide
    >
      <p>
        {decision.what === 'withdraw'
          ? t('calendar.withdraw.question', { day: formatDate(decision.day.date) })
          : t(`calendar.${decision.what}.question`, { code: decision.code })}
      </p>
      <NoticeFields notice={notice} errors={form.errors} onChange={(part) => setNotice({ ...notice, ...part })} />
      <PreviewPart {...preview} />
    </FormDialog>
  );
}

/** What to ask the engine about: a proposal that was only proposed can be dropped without moving anything. */
function draftOf(year: number, decision: Decision) {
  if (decision.what !== 'withdraw')
    return decision.what === 'drop' ? null : { year, status: 'official' as const, proposal: decision.code };
  const { date, kind } = decision.day;
  return decision.day.status === 'official' ? { year, status: 'withdrawn' as const, days: [{ date, kind }] } : null;
}

function send({ year, version }: Calendar, decision: Decision, notice: Notice, key: string): Promise<Accepted> {
  const header = commandHeaders(key, version);
  if (decision.what === 'withdraw') {
    const { date, kind, proposal } = decision.day;
    const body = { ...notice, status: 'withdrawn' as const, days: [{ date, kind }], ...(proposal && { proposal }) };
    return answer<Accepted>(api.POST('/v1/calendars/{year}/days', { params: { path: { year }, header }, body }));
  }
  const params = { path: { year, code: decision.code }, header };
  return decision.what === 'confirm'
    ? answer<Accepted>(api.POST('/v1/calendars/{year}/proposals/{code}/confirmation', { params, body: notice }))
    : answer<Accepted>(api.POST('/v1/calendars/{year}/proposals/{code}/withdrawal', { params, body: notice }));
}
