import { Link } from '@tanstack/react-router';
import type { CrowdItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { Badge } from '../../ui/badge.js';
import type { Column } from '../../ui/tables/column.js';
import { useWords } from '../../words/words.js';
import { aboutOf, alertWord, signed } from './crowd-words.js';

/** The level of a crowd: the highest threshold its people reach. */
export function LevelBadge({ level }: { level: number }) {
  const { t } = useWords();
  if (level === 0) return <Badge tone="grey">{t('crowds.level.none')}</Badge>;
  return <Badge tone={level >= 30 ? 'late' : level >= 10 ? 'today' : 'soon'}>{t('crowds.level', { level })}</Badge>;
}

/** The columns of the list, on the screen and on paper. */
export function useCrowdColumns(): Column<CrowdItem>[] {
  const { t } = useWords();
  const { subject } = useCaseWords();
  return [
    { key: 'level', title: t('crowds.col.level'), cell: ({ level }) => <LevelBadge level={level} /> },
    {
      key: 'number',
      title: t('crowds.col.number'),
      isRowHeader: true,
      cell: ({ id, number }) => (
        <Link to="/dong-nguoi/$so" params={{ so: id }}>
          {number}
        </Link>
      ),
    },
    { key: 'about', title: t('crowds.col.about'), cell: (row) => aboutOf(row, subject) },
    { key: 'people', title: t('crowds.col.people'), cell: ({ people }) => people },
    { key: 'grew', title: t('crowds.col.grew'), cell: ({ grewInWeek }) => signed(grewInWeek) },
    {
      key: 'petitions',
      title: t('crowds.col.petitions'),
      cell: ({ petitions, cases }) => t('crowds.petitions-cases', { petitions, cases }),
    },
    { key: 'units', title: t('crowds.col.units'), cell: ({ units }) => units },
    {
      key: 'alert',
      title: t('crowds.col.alert'),
      cell: ({ alert }) => (alert ? `${alert.alertNumber} · ${t(alertWord(alert.state))}` : '–'),
    },
    { key: 'since', title: t('crowds.col.since'), cell: ({ levelSince }) => formatDate(levelSince) },
  ];
}
