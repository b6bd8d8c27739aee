import type { CaseDetail, Petition } from '../api/answers.js';
import { formatDate } from '../formats/dates.js';
import { useCaseWords } from '../labels/case-words.js';
import { PlainTable } from '../ui/tables/table.js';
import { useWords, type WordKey } from '../words/words.js';
import { RightsPanel } from '../identity/rights-panel.js';
import { may, useMe } from '../session/me.js';
import { OpenIdentities } from '../identity/open-identities.js';
import { Representatives } from './representatives.js';
import { PetitionContent, PetitionFacts } from './petition-content.js';

/** The papers of a case and the people behind them, masked until somebody opens them with a reason. */
export function PetitionsTab({ of, petitions }: { of: CaseDetail; petitions: readonly Petition[] }) {
  const { t } = useWords();
  const words = useCaseWords();
  const me = useMe();
  return (
    <section className="panel" aria-label={t('case.tab.petitions')}>
      <Representatives of={of} petitions={petitions} />
      <div className="wide-table" role="region" aria-label={t('petition.list')} tabIndex={0}>
        <PlainTable
          caption={t('petition.list')}
          rows={petitions}
          idOf={({ id }) => id}
          columns={[
            {
              key: 'number',
              title: t('petition.number'),
              cell: ({ petitionNumber, caseNumber }) => petitionNumber ?? caseNumber,
              isRowHeader: true,
            },
            { key: 'date', title: t('petition.date'), cell: ({ receivedAt }) => formatDate(receivedAt) },
            {
              key: 'source',
              title: t('petition.source'),
              cell: ({ channel }) => t(`channel.${channel}` as WordKey),
            },
            { key: 'what', title: t('petition.what'), cell: words.summary, className: 'sentence-cell' },
            { key: 'people', title: t('petition.people'), cell: ({ groupSize }) => groupSize },
            {
              key: 'state',
              title: t('petition.state'),
              cell: ({ withdrawnAt }) => (withdrawnAt ? t('petition.withdrawn', { at: formatDate(withdrawnAt) }) : '–'),
            },
          ]}
        />
      </div>
      <ul className="petition-words">
        {petitions.map((petition) => (
          <li key={petition.id}>
            <strong>{petition.petitionNumber ?? petition.caseNumber}</strong> <PetitionFacts of={petition} />{' '}
            <PetitionContent of={petition} />
          </li>
        ))}
      </ul>
      <OpenIdentities of={of} petitions={petitions} />
      {petitions.some(({ isProtected }) => isProtected) && may(me, 'identity-right.read') && (
        <RightsPanel caseId={of.id} />
      )}
    </section>
  );
}
