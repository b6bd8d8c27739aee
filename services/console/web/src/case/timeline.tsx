import { Button } from 'antd';
import { useState } from 'react';
import type { Text, TimelineItem } from '../api/answers.js';
import { formatDateTime } from '../formats/dates.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { Skeleton } from '../lists/list-parts.js';
import { useWords } from '../words/words.js';
import { useCodeWords } from '../labels/code-words.js';
import { factWord } from '../labels/facts.js';
import { codesOf, detailsOf, groupOf, timelineGroups, type TimelineGroup } from './timeline-words.js';
import { useClocks } from '../deadline/clock-queries.js';
import { useTimeline } from './case-queries.js';

/** Who (in which post) did what when, by which paper; newest first. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [group, setGroup] = useState<TimelineGroup>('all');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useTimeline(caseId);
  const { data: clocks } = useClocks(caseId);
  const rules = new Map(clocks?.items.map(({ rule, name }) => [rule, name]));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const shown = items.filter((item) => group === 'all' || groupOf(item) === group);
  const offered = timelineGroups.filter((one) => one === 'all' || items.some((item) => groupOf(item) === one));
  return (
    <section className="panel" aria-labelledby="timeline-head">
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
          <Line key={item.id} item={item} rules={rules} />
        ))}
      </ol>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('timeline.more')}</Button>}
    </section>
  );
}

/** `rules`: names of time limits by their code. */
function Line({ item, rules }: { item: TimelineItem; rules: ReadonlyMap<string, Text> }) {
  const { t, say, text } = useWords();
  const codeWord = useCodeWords();
  const { at, recordedAt, by, to } = item;
  const nameOf = ({ name, title }: NonNullable<TimelineItem['by']>): string =>
    [name, title && text(title)].filter(Boolean).join(', ') || t('timeline.officer');
  const isLateEntry = Math.abs(Date.parse(recordedAt) - Date.parse(at)) > 60_000 * 60;
  const rule = rules.get(String(item.data['rule']));
  const more = [
    ...(to ? [t('timeline.to', { who: nameOf(to) })] : []),
    ...detailsOf(item).map((said) => (said.key === 'timeline.rule' && rule ? text(rule) : say(said))),
    ...codesOf(item).map(({ group, code }) => codeWord(group, code)),
  ];
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
        </span>
      </div>
    </li>
  );
}
