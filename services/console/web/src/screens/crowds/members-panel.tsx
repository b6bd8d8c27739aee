import { Link } from '@tanstack/react-router';
import type { Crowd } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { useUnitNames } from './unit-names.js';

/** What is asked about one of the cases. */
export type AskedOfCase = { what: 'remove' | 'matter'; of: Crowd['seenCases'][number] };

type Props = { crowd: Crowd; onAsk?: (asked: AskedOfCase) => void };

/** Petitions by unit for everybody; the cases of the units whose cases the reader sees. Members are only counted. */
export function MembersPanel({ crowd: { byUnit, seenCases, cases }, onAsk }: Props) {
  const { t } = useWords();
  const me = useMe();
  const nameOf = useUnitNames(byUnit.map(({ unitId }) => unitId));
  if (byUnit.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="crowd-members">
      <h2 id="crowd-members">{t('crowds.by-unit')}</h2>
      <PlainTable
        className="plain"
        caption={t('crowds.by-unit')}
        rows={byUnit}
        idOf={({ unitId }) => unitId}
        columns={[
          { key: 'unit', title: t('crowds.unit'), isRowHeader: true, cell: ({ unitId }) => nameOf(unitId) },
          { key: 'people', title: t('crowds.col.people'), cell: ({ people }) => people },
          { key: 'petitions', title: t('crowds.petitions'), cell: ({ petitions }) => petitions },
          { key: 'cases', title: t('crowds.cases'), cell: ({ cases: count }) => count },
        ]}
      />
      <p className="faint">{t('crowds.members.counted')}</p>
      <h3>{t('crowds.seen-cases', { count: seenCases.length, of: cases })}</h3>
      {seenCases.length > 0 && (
        <div className="table-frame">
          <PlainTable
            className="plain"
            caption={t('menu.cases')}
            rows={seenCases}
            idOf={({ caseId }) => caseId}
            columns={[
              {
                key: 'number',
                title: t('crowds.case-number'),
                className: 'number-cell',
                isRowHeader: true,
                cell: ({ caseNumber }) =>
                  caseNumber && may(me, 'case.read') ? (
                    <Link to="/vu-viec/$so" params={{ so: caseNumber }}>
                      {caseNumber}
                    </Link>
                  ) : (
                    (caseNumber ?? '–')
                  ),
              },
              { key: 'unit', title: t('crowds.unit'), cell: ({ unitId }) => nameOf(unitId) },
              { key: 'people', title: t('crowds.col.people'), cell: ({ people }) => people },
              { key: 'received', title: t('crowds.received'), cell: ({ receivedAt }) => formatDate(receivedAt) },
              { key: 'matter', title: t('crowds.matter'), cell: ({ matter }) => matter ?? '–' },
              ...(onAsk
                ? [
                    {
                      key: 'acts',
                      title: t('crowds.acts'),
                      className: 'no-print',
                      cell: (of: Crowd['seenCases'][number]) => (
                        <>
                          <Button
                            size="small"
                            aria-label={t('crowds.matter.name', { number: of.caseNumber ?? '' })}
                            onClick={() => onAsk({ what: 'matter', of })}
                          >
                            {t('crowds.matter.do')}
                          </Button>{' '}
                          <Button
                            size="small"
                            aria-label={t('crowds.remove.name', { number: of.caseNumber ?? '' })}
                            onClick={() => onAsk({ what: 'remove', of })}
                          >
                            {t('crowds.remove')}
                          </Button>
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </div>
      )}
    </section>
  );
}
