import { useState } from 'react';
import type { Text, TimelineItem } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useWords } from '../../words/words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { factOf, factWord } from '../../labels/facts.js';
import { codesOf, correctedIn, detailsOf, groupOf, timelineGroups, type TimelineGroup } from './timeline-words.js';
import { useClocks } from '../deadline/clock-queries.js';
import { AlertNote, Note } from '../alerts/note.js';
import { useNotes, useTimeline } from './timeline-queries.js';

/** Who (in which post) did what when, by which paper; newest first. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [group, setGroup] = useState<TimelineGroup>('all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useTimeline(caseId);
  const { data: clocks } = useClocks(caseId);
  const { data: notes } = useNotes(caseId);
  const rules = new Map(clocks?.items.map(({ rule, name }) => [rule, name]));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const shown = items.filter((item) => group === 'all' || groupOf(item) === group);
  const offered = timelineGroups.filter((one) => one === 'all' || items.some((item) => groupOf(item) === one));
  return (
    <section className="panel timeline-panel" aria-labelledby="timeline-head">
      <h2 id="timeline-head" tabIndex={-1}>
        {t('timeline.title')}
      </h2>
      <div className="group-buttons" role="group" aria-label={t('timeline.groups')}>
        {offered.map((one) => (
          <Button key={one} size="small" aria-pressed={one === group} onClick={() => setGroup(one)}>
            {t(`timeline.group.${one}`)}
          </Button>
        ))}
      </div>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      <ol className="timeline" aria-busy={isFetching}>
        {shown.map((item) => (
          <Line key={item.id} item={item} rules={rules} note={noteOf(item, notes)} />
        ))}
      </ol>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('timeline.more')}</Button>}
    </section>
  );
}

/** Versions are counted by the owner of the case: only its own acts have a note of the officer. */
const noteOf = ({ type, version }: TimelineItem, notes: ReadonlyMap<number, string> | undefined): string | undefined =>
  type.startsWith('routing.') && version !== null ? notes?.get(version) : undefined;

type LineProps = { item: TimelineItem; rules: ReadonlyMap<string, Text>; note: string | undefined };

/** `rules`: names of time limits by their code; `note`: what the officer wrote. */
function Line({ item, rules, note }: LineProps) {
  const { t, say, text } = useWords();
  const codeWord = useCodeWords();
  const { at, recordedAt, by, to, signer, data } = item;
  const nameOf = ({ name, title }: Pick<NonNullable<TimelineItem['by']>, 'name' | 'title'>): string =>
    [name, title && text(title)].filter(Boolean).join(', ') || t('timeline.officer');
  const isLateEntry = Math.abs(Date.parse(recordedAt) - Date.parse(at)) > 60_000 * 60;
  const rule = rules.get(String(item.data['rule']));
  const more = [
    ...(to ? [t('timeline.to', { who: nameOf(to) })] : []),
    ...detailsOf(item, signer ? nameOf(signer) : '').map((said) =>
      said.key === 'timeline.rule' && rule ? text(rule) : say(said),
    ),
    ...codesOf(item).map(({ group, code }) => codeWord(group, code)),
    ...correctedIn(data).map(
      ({ code, value, group }) =>
        `${codeWord('caseFact', code)}: ${typeof value !== 'string' ? t(value ? 'yes' : 'no') : group ? codeWord(group, value) : value}`,
    ),
  ];
  const alertId = factOf(item) === 'alert-acknowledged' ? data['alertId'] : undefined;
  return (
    <li className={`line-${groupOf(item)}`}>
      <time dateTime={at}>{formatDateTime(at)}</time>
      <div>
        <strong>{t(factWord(item))}</strong>
        {more.length > 0 && ` · ${more.join(' · ')}`}
        <span className="faint">
          {' – '}
          {by ? nameOf(by) : t('timeline.system')}
          {isLateEntry && ` · ${t('timeline.recorded', { at: formatDateTime(recordedAt) })}`}
          {typeof data['lateReason'] === 'string' &&
            ` · ${t('timeline.late-reason', { reason: codeWord('late', data['lateReason']) })}`}
        </span>
        {note !== undefined && <Note text={note} />}
        {typeof alertId === 'string' && <AlertNote alertId={alertId} />}
      </div>
    </li>
  );
}
