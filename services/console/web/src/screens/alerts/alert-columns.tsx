import type { AlertItem } from '../../api/answers.js';
import { formatDate, formatDateTime, formatMonth } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import type { Column } from '../../ui/lists/data-table.js';
import { useWords } from '../../words/words.js';
import { answerOf, causeWord, endWord, whyOf } from './alert-words.js';

/** The contents of a card, as columns for paper. */
export function useAlertColumns(): readonly Column<AlertItem>[] {
  const { t, say, text } = useWords();
  const words = useCaseWords();
  const why = (alert: AlertItem): string =>
    alert.ended && !alert.system ? t(endWord(alert.ended.reason)) : say(whyOf(alert, formatDate(alert.case.due?.due)));
  const after = ({ ended, acknowledged, nextAt }: AlertItem): string => {
    if (ended) return t('alerts.ended', { at: formatDateTime(ended.at) });
    const said = answerOf(acknowledged, t);
    return [
      acknowledged && t('alerts.acknowledged', { at: formatDateTime(acknowledged.at) }),
      said && say(said),
      nextAt && t('alerts.next', { at: formatDateTime(nextAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  return [
    { key: 'number', title: t('column.number'), cell: ({ number }) => number },
    { key: 'cause', title: t('alerts.col.cause'), cell: ({ cause }) => t(causeWord(cause)) },
    {
      key: 'case',
      title: t('alerts.col.case'),
      cell: ({ case: of, month, system }) =>
        system ? system.service : month ? t('alert.month', { month: formatMonth(month) }) : of.number,
    },
    {
      key: 'what',
      title: t('alerts.col.what'),
      cell: ({ case: of, month, system }) =>
        system || month ? '–' : `${words.kind(of.kind)} · ${words.subject(of.subject)}`,
    },
    { key: 'unit', title: t('alerts.col.unit'), cell: ({ unit }) => text(unit?.name) },
    { key: 'why', title: t('alerts.col.why'), cell: why },
    { key: 'since', title: t('alerts.col.since'), cell: ({ raisedAt }) => formatDateTime(raisedAt) },
    { key: 'line', title: t('alerts.col.line'), cell: ({ line }) => t(`line.${line}`) },
    { key: 'after', title: t('alerts.col.after'), cell: after },
  ];
}
