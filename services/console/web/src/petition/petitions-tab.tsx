import type { CaseDetail, Petition } from '../api/answers.js';
import { formatDate } from '../formats/dates.js';
import { useCaseWords } from '../labels/case-words.js';
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
        <table className="plain">
          <caption className="unseen">{t('petition.list')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('petition.number')}</th>
              <th scope="col">{t('petition.date')}</th>
              <th scope="col">{t('petition.source')}</th>
              <th scope="col">{t('petition.what')}</th>
              <th scope="col">{t('petition.people')}</th>
              <th scope="col">{t('petition.state')}</th>
            </tr>
          </thead>
          <tbody>
            {petitions.map((petition) => (
              <tr key={petition.id}>
                <th scope="row">{petition.petitionNumber ?? petition.caseNumber}</th>
                <td>{formatDate(petition.receivedAt)}</td>
                <td>{t(`channel.${petition.channel}` as WordKey)}</td>
                <td className="sentence-cell">{words.summary(petition)}</td>
                <td>{petition.groupSize}</td>
                <td>
                  {petition.withdrawnAt ? t('petition.withdrawn', { at: formatDate(petition.withdrawnAt) }) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
