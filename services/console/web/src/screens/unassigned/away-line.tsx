import type { Load } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';

/** “Nghỉ 23/11/2026 – 30/11/2026 · thay: Cán bộ 3”: a leave now or within the week, among the people of the unit. */
export function AwayLine({ away, loads }: { away: NonNullable<Load['away']>; loads: readonly Load[] }) {
  const { t } = useWords();
  const standIn = loads.find(({ postId }) => postId !== null && postId === away.standInPostId)?.name;
  return (
    <div>
      <span className="tag tag-paused">
        {t('org.leave', { from: formatDate(away.from), to: formatDate(away.to) })}
        {standIn && ` · ${t('org.leave.stand-in', { post: standIn })}`}
      </span>
    </div>
  );
}
