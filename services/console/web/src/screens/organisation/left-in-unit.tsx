import { formatDate } from '../../formats/dates.js';
import { formatCount } from '../../formats/numbers.js';
import { useWords } from '../../words/words.js';
import { usePostsOn, type UnitWork } from '../posts/post-queries.js';
import { useUnitsBelow } from './organisation-queries.js';

/** What is still in a unit on the day after its last one: open cases, people in posts, units below. Nothing of it moves by itself. */
export function LeftInUnit({ unitId, after, work }: { unitId: string; after: string; work: UnitWork }) {
  const { t, text } = useWords();
  const { data: posts } = usePostsOn(unitId, after);
  const { data: below } = useUnitsBelow(unitId, after);
  const held = posts?.filter(({ vacant }) => !vacant);
  return (
    <section className="sub-panel" aria-labelledby="left-head">
      <h3 id="left-head">{t('org.left', { day: formatDate(after) })}</h3>
      <ul>
        <li>
          {t('org.left.cases', { count: formatCount(work.open), unassigned: formatCount(work.unassigned) })}
          {work.open > 0 && <p className="warning">{t('org.left.cases.how')}</p>}
        </li>
        {held && (
          <li>
            {t('org.left.people', { count: held.length })}
            {held.length > 0 && (
              <p className="faint">{held.map(({ holder, title }) => `${holder?.name} · ${text(title)}`).join('; ')}</p>
            )}
          </li>
        )}
        {below && (
          <li>
            {t('org.left.below', { count: below.length })}
            {below.length > 0 && <p className="faint">{below.map(({ name }) => text(name)).join('; ')}</p>}
          </li>
        )}
      </ul>
    </section>
  );
}
