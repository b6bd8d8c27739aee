import type { Text, TimelineItem } from '../../api/answers.js';
import { formatDateTime, formatTime } from '../../formats/dates.js';
import { useCodeWords } from '../../labels/code-words.js';
import { factOf, factWord } from '../../labels/facts.js';
import { useWords } from '../../words/words.js';
import { AlertNote, Note } from '../alerts/note.js';
import { codesOf, correctedIn, detailsOf, groupOf } from './timeline-words.js';
import { initialsOf, type EntryOfDay } from './timeline-days.js';

type Rules = ReadonlyMap<string, Text>;
type Person = Pick<NonNullable<TimelineItem['by']>, 'name' | 'title'>;
type Props = { entry: EntryOfDay<TimelineItem>; rules: Rules; note: string | undefined };

/**
 * One act: when, what, on which paper, by whom; below it why, what the officer wrote, and the clocks it moved. `rules`:
 * names of time limits by their code.
 */
export function TimelineEntry({ entry: { item, clocks, isNamed }, rules, note }: Props) {
  const { t } = useWords();
  const { at, by, data } = item;
  const grounds = useGrounds(item);
  const details = useDetails(item, rules);
  const alertId = factOf(item) === 'alert-acknowledged' ? data['alertId'] : undefined;
  return (
    <li className={`line-${groupOf(item)}`}>
      <time dateTime={at}>{formatTime(at)}</time>
      <div>
        <p className="entry-head">
          <strong>{t(factWord(item))}</strong>
          {details.length > 0 && ` · ${details.join(' · ')}`}
          <span className="faint">
            {' – '}
            {by ? <Who of={by} isNamed={isNamed} /> : t('timeline.system')}
          </span>
          <LateEntry item={item} />
        </p>
        {grounds.length > 0 && <p className="entry-ground">{grounds.join(' · ')}</p>}
        {note !== undefined && <Note text={note} />}
        {typeof alertId === 'string' && <AlertNote alertId={alertId} />}
        {clocks.length > 0 && (
          <details className="entry-clocks">
            <summary>{t('timeline.clocks', { count: clocks.length })}</summary>
            <ul>
              {clocks.map((clock) => (
                <ClockLine key={clock.id} item={clock} rules={rules} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

function ClockLine({ item, rules }: { item: TimelineItem; rules: Rules }) {
  const { t } = useWords();
  const details = [...useDetails(item, rules), ...useGrounds(item)];
  return <li>{[t(factWord(item)), ...details].join(' · ')}</li>;
}

function useNameOf(): (person: Person) => string {
  const { t, text } = useWords();
  return ({ name, title }) => [name, title && text(title)].filter(Boolean).join(', ') || t('timeline.officer');
}

/** In full the first time of a day; then initials, the whole for who listens or points at it. */
function Who({ of, isNamed }: { of: Person; isNamed: boolean }) {
  const full = useNameOf()(of);
  if (isNamed || !of.name) return <>{full}</>;
  return (
    <span className="initials" title={full}>
      <span aria-hidden="true">{initialsOf(of.name)}</span>
      <span className="unseen">{full}</span>
    </span>
  );
}

/** When it was recorded, where that was long after; and why so late. */
function LateEntry({ item: { at, recordedAt, data } }: { item: TimelineItem }) {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const isLate = Math.abs(Date.parse(recordedAt) - Date.parse(at)) > 3_600_000;
  const reason = data['lateReason'];
  return (
    <span className="faint">
      {isLate && ` · ${t('timeline.recorded', { at: formatDateTime(recordedAt) })}`}
      {typeof reason === 'string' && ` · ${t('timeline.late-reason', { reason: codeWord('late', reason) })}`}
    </span>
  );
}

/** To whom, by which paper, until when. */
function useDetails(item: TimelineItem, rules: Rules): string[] {
  const { t, say, text } = useWords();
  const nameOf = useNameOf();
  const { to, signer, data } = item;
  const rule = rules.get(String(data['rule']));
  return [
    ...(to ? [t('timeline.to', { who: nameOf(to) })] : []),
    ...detailsOf(item, signer ? nameOf(signer) : '').map((said) =>
      said.key === 'timeline.rule' && rule ? text(rule) : say(said),
    ),
  ];
}

/** Why, or what came of it, as text: grounds, criteria, outcomes, and facts that were corrected. */
function useGrounds(item: TimelineItem): string[] {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const corrected = correctedIn(item.data).map(({ code, value, group }) => {
    const said = typeof value !== 'string' ? t(value ? 'yes' : 'no') : group ? codeWord(group, value) : value;
    return `${codeWord('caseFact', code)}: ${said}`;
  });
  return [...codesOf(item).map(({ group, code }) => codeWord(group, code)), ...corrected];
}
