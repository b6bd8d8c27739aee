import { Link } from '@tanstack/react-router';
import { monthOf } from '@cau-noi/calendar';
import { useToday } from '../../api/server-time.js';
import { inOrder, statusWord } from '../deadline/clocks-panel.js';
import { formatDate, formatMonth } from '../../formats/dates.js';
import { may, useMe } from '../../session/me.js';
import { useWords } from '../../words/words.js';
import { useMonthClocks } from './month-queries.js';

/** Where a day begins: what of this month's reception days is not done yet. Nothing while all is, or none is asked. */
export function MonthLine() {
  const { t, text } = useWords();
  const me = useMe();
  const month = monthOf(useToday());
  const isAsked = may(me, 'reception-month.record') && may(me, 'clock.read');
  const { data } = useMonthClocks(isAsked ? (me.actingPost?.unit.unitId ?? null) : null, month);
  const [next] = inOrder(data?.items ?? []).filter(({ status }) => status === 'running');
  if (!next) return null;
  return (
    <div className="changes-bar" role="status">
      {t('month.line', { month: formatMonth(month), name: text(next.name) })} ·{' '}
      {t('clocks.due', { due: formatDate(next.due) })}{' '}
      <span className={`tag tag-clock-${next.isOverdue ? 'late' : next.status}`}>{t(statusWord(next))}</span>{' '}
      <Link to="/lich-tiep-dan">{t('month.line.open')}</Link>
    </div>
  );
}
