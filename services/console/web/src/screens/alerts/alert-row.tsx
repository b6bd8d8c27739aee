import { Link } from '@tanstack/react-router';
import type { AlertItem } from '../../api/answers.js';
import { formatDate, formatDateTime, formatMonth } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useWords } from '../../words/words.js';
import { DeadlineChip } from '../deadline/deadline-chip.js';
import { loudnessOf } from './alert-groups.js';
import { answerOf, causeWord, endWord, whyOf } from './alert-words.js';

const marks = { late: '■', mine: '▶', calm: '○', over: '✓' } as const;

type Props = {
  alert: AlertItem;
  /** Its cause and its unit are in the heading above it. */
  isGrouped?: boolean;
};

/** One alert on one line: which, about what, why, since when, and what became of it or comes next. */
export function AlertRow({ alert, isGrouped = false }: Props) {
  const { t, say, text } = useWords();
  const words = useCaseWords();
  const { number, cause, unit, case: of, raisedAt, ended, system } = alert;
  const loudness = loudnessOf(alert);
  const about = alert.month
    ? t('alert.month', { month: formatMonth(alert.month) })
    : [of.number ?? '–', ...(alert.crowd ? [] : [words.shortKind(of.kind), words.subject(of.subject)])].join(' · ');
  return (
    <li className={`alert-card alert-${loudness}`}>
      <span className="alert-which">
        <span aria-hidden="true" className="alert-mark">
          {marks[loudness]}
        </span>{' '}
        <Link to="/canh-bao/$so" params={{ so: alert.id }}>
          {[number, !(isGrouped && number) && t(causeWord(cause)), system?.service].filter(Boolean).join(' · ')}
        </Link>
      </span>
      <span className="alert-about">
        {!system && [about, !isGrouped && unit?.name && text(unit.name)].filter(Boolean).join(' · ')}
      </span>
      <span className="alert-why">
        {ended && !system ? t(endWord(ended.reason)) : say(whyOf(alert, formatDate(of.due?.due)))}{' '}
        {of.due && !ended && <DeadlineChip due={of.due} />}
      </span>
      <span className="alert-when faint">
        {t('alerts.since', { at: formatDateTime(raisedAt) })}
        {alert.line === 'party' && ` · ${t('line.party')}`}
        <After alert={alert} />
      </span>
    </li>
  );
}

/** What was answered, how often it was told again, when the next one is told, when it ended. */
function After({ alert: { repeated, nextAt, acknowledged, ended } }: { alert: AlertItem }) {
  const { t, say } = useWords();
  const said = answerOf(acknowledged, t);
  const parts = ended
    ? [t('alerts.ended', { at: formatDateTime(ended.at) })]
    : [
        repeated > 0 && t('alerts.repeated', { count: repeated }),
        nextAt && t('alerts.next', { at: formatDateTime(nextAt) }),
        acknowledged && t('alerts.acknowledged', { at: formatDateTime(acknowledged.at) }),
        said && say(said),
      ];
  const shown = parts.filter(Boolean);
  return shown.length === 0 ? null : <> · {shown.join(' · ')}</>;
}
