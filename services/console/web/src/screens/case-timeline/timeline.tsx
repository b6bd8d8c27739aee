import { weekdayOf } from '@cau-noi/calendar';
import { useState } from 'react';
import type { TimelineItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useClocks } from '../deadline/clock-queries.js';
import { daysOf, entriesOf } from './timeline-days.js';
import { TimelineEntry } from './timeline-entry.js';
import { useNotes, useTimeline } from './timeline-queries.js';
import { isIn, timelineGroups, type TimelineGroup } from './timeline-words.js';

/** Who (in which post) did what when, by which paper: day by day, newest first, each act with the clocks it moved. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [group, setGroup] = useState<TimelineGroup>(timelineGroups[0]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useTimeline(caseId);
  const { data: clocks } = useClocks(caseId);
  const { data: notes } = useNotes(caseId);
  const rules = new Map(clocks?.items.map(({ rule, name }) => [rule, name]));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const entries = isFolded(group)
    ? entriesOf(items).filter(({ item }) => isIn(group, item))
    : items.filter((item) => isIn(group, item)).map((item) => ({ item, clocks: [] }));
  const offered = timelineGroups.filter((one) => isFolded(one) || items.some((item) => isIn(one, item)));
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
      <div className="timeline" aria-busy={isFetching}>
        {data && entries.length === 0 && <p>{t('timeline.empty')}</p>}
        {daysOf(entries).map(({ day, entries: ofDay }) => (
          <section key={day}>
            <h3>
              {t(`weekday.${weekdayOf(day)}` as WordKey)} {formatDate(day)}
            </h3>
            <ol>
              {ofDay.map((entry) => (
                <TimelineEntry key={entry.item.id} entry={entry} rules={rules} note={noteOf(entry.item, notes)} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('timeline.more')}</Button>}
    </section>
  );
}

/** Where acts are read, clocks lie below them; looked for by themselves, they are lines of their own. */
const isFolded = (group: TimelineGroup): boolean => group === 'acts' || group === 'all';

/** Versions are counted by the owner of the case: only its own acts have a note of the officer. */
const noteOf = ({ type, version }: TimelineItem, notes: ReadonlyMap<number, string> | undefined): string | undefined =>
  type.startsWith('routing.') && version !== null ? notes?.get(version) : undefined;
