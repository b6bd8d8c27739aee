import { formatDate, formatDateTime } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import type { PolicyVersion } from './policy-queries.js';

/** Who drafted a version when and why, who applied it, and when running alerts were moved to it. */
export function VersionFacts({ version }: { version: PolicyVersion }) {
  const { t } = useWords();
  const { draftedBy, draftedByName, draftedAt, appliedBy, appliedByName, appliedAt, reason, moves } = version;
  if (draftedBy === null) return <p className="faint">{t('policies.shipped')}</p>;
  const unknown = t('policies.somebody');
  return (
    <>
      <p className="faint">
        {t('policies.drafted', { by: draftedByName ?? unknown, at: formatDateTime(draftedAt), reason })}
        {appliedBy !== null &&
          ` ${t('policies.applied', { by: appliedByName ?? unknown, at: formatDateTime(appliedAt) })}`}
      </p>
      {moves.map(({ at, alerts, reason: why }) => (
        <p key={at} className="faint">
          {t('policies.moved', { at: formatDateTime(at), count: alerts, reason: why })}
        </p>
      ))}
    </>
  );
}

/** From which day to which it holds. */
export function useDaysWord(): (version: Pick<PolicyVersion, 'validFrom' | 'validTo' | 'draftedBy'>) => string {
  const { t } = useWords();
  return ({ validFrom, validTo, draftedBy }) => {
    if (draftedBy === null) return t('policies.days.ever');
    const from = formatDate(validFrom);
    return validTo === null
      ? t('policies.days.from', { from })
      : t('policies.days.to', { from, to: formatDate(validTo) });
  };
}
