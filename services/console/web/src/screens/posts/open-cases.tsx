import { formatCount } from '../../formats/numbers.js';
import { useWords } from '../../words/words.js';
import { useUnitWork, type UnitWork } from './post-queries.js';

type Props = { unitId: string; officerId: string };

/** How many open cases somebody has who is to leave a post; they stay in that name until a head gives them to others. */
export function OpenCasesOf({ unitId, officerId }: Props) {
  const { t } = useWords();
  const { data } = useUnitWork(unitId);
  const open = data?.people.find((one) => one.officerId === officerId)?.open ?? 0;
  if (!data) return null;
  return (
    <p className={open > 0 ? 'warning' : 'faint'} role="status">
      {open > 0 ? t('org.leaving.open', { count: formatCount(open) }) : t('org.leaving.none')}
    </p>
  );
}

/** What somebody who is to be away has on the desk: nothing of it moves to the one who does the work instead. */
export function WorkOf({ unitId, officerId }: Props) {
  const { t } = useWords();
  const { data } = useUnitWork(unitId);
  const work = data?.people.find((one) => one.officerId === officerId);
  if (!work || work.open === 0) return null;
  const said = {
    count: formatCount(work.open),
    soon: formatCount(work.dueIn7Days),
    late: formatCount(work.overdue),
  };
  return (
    <p className="warning" role="status">
      {t('org.leave.open', said)}
    </p>
  );
}

/** Open cases that are still with people who hold no post of the unit any more. */
export function LeftCases({ work: { people } }: { work: UnitWork }) {
  const { t } = useWords();
  const left = people.filter(({ postId, open }) => postId === null && open > 0);
  if (left.length === 0) return null;
  const open = left.reduce((sum, one) => sum + one.open, 0);
  return (
    <p className="warning" role="status">
      {t('org.left-cases', { count: formatCount(open), people: left.length })}
    </p>
  );
}
