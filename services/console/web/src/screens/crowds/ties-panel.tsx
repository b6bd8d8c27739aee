import type { Crowd, CrowdTie } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useUnitNames } from './unit-names.js';

const sources: Readonly<Record<CrowdTie['source'], WordKey>> = {
  found: 'crowds.tie.found',
  set: 'crowds.tie.set',
  matter: 'crowds.tie.matter',
};

/** What holds a crowd together, with the reasons officers gave; petitions of one case belong together anyway. */
export function TiesPanel({ crowd: { ties } }: { crowd: Pick<Crowd, 'ties'> }) {
  const { t } = useWords();
  const nameOf = useUnitNames([...new Set(ties.flatMap(({ byUnitId }) => byUnitId ?? []))]);
  const what = ({ source, matter, likeness }: CrowdTie): string =>
    [t(sources[source]), matter, likeness === null ? null : t('crowds.alike', { percent: Math.round(likeness * 100) })]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className="panel" aria-labelledby="crowd-ties">
      <h2 id="crowd-ties">{t('crowds.ties')}</h2>
      {ties.length === 0 ? (
        <p className="faint">{t('crowds.ties.none')}</p>
      ) : (
        <div className="table-frame">
          <PlainTable
            className="plain"
            caption={t('crowds.ties')}
            rows={ties}
            idOf={(_, at) => at}
            columns={[
              { key: 'what', title: t('crowds.tie'), isRowHeader: true, cell: what },
              { key: 'cases', title: t('menu.cases'), cell: ({ caseNumbers }) => caseNumbers.join(' – ') || '–' },
              { key: 'why', title: t('crowds.why'), cell: ({ reason }) => reason ?? '–' },
              {
                key: 'by',
                title: t('crowds.tie.by'),
                cell: ({ byUnitId, at }) =>
                  [byUnitId && nameOf(byUnitId), formatDateTime(at)].filter(Boolean).join(' · '),
              },
            ]}
          />
        </div>
      )}
    </section>
  );
}
