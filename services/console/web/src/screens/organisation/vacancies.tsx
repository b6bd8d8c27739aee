import { Link } from '@tanstack/react-router';
import { formatCount } from '../../formats/numbers.js';
import { useUnit } from '../../reference/units.js';
import { useWords } from '../../words/words.js';
import { useVacancies } from '../posts/post-queries.js';

type Props = { at: string; ofDay: string | undefined };

/** Posts that nobody holds on the day: alerts pass them over, and nobody works there. Each leads to its unit. */
export function Vacancies({ at, ofDay }: Props) {
  const { t, text } = useWords();
  const { data } = useVacancies(at);
  if (!data || data.items.length === 0) return null;
  const { items, next } = data;
  return (
    <details className="vacancies">
      <summary className="warning">
        {t('org.vacancies', { count: formatCount(items.length, next === null ? undefined : items.length - 1) })}
      </summary>
      <ul>
        {items.map(({ id, unitId, title }) => (
          <li key={id}>
            <Link to="/quan-tri/don-vi" search={{ 'don-vi': unitId, ...(ofDay !== undefined && { ngay: ofDay }) }}>
              {text(title)}
            </Link>{' '}
            <UnitName unitId={unitId} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function UnitName({ unitId }: { unitId: string }) {
  const { text } = useWords();
  const unit = useUnit(unitId);
  return unit ? <small className="faint">{text(unit.name)}</small> : null;
}
