import { Link } from '@tanstack/react-router';
import type { VisitAccepted } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords, type WordKey } from '../../words/words.js';
import { isBlank } from '../visit/visit-check.js';
import { petitionsOf, sizeOf, type VisitDraft } from '../visit/visit-draft.js';

type Props = { accepted: VisitAccepted; visit: VisitDraft; receivedAt: string };

/** What the register has now, to be compared with what was said: people, petitions with their numbers, papers. */
export function SavedVisit({ accepted, visit, receivedAt }: Props) {
  const { t } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  const people = visit.people.filter((person) => !isBlank(person));
  const typed = petitionsOf(visit);
  const rows = accepted.petitions.map((petition, at) => ({ ...petition, at, typed: typed[at] }));
  const papers = typed.flatMap((petition) => petition.papers);
  const facts: [WordKey, string][] = [
    ['visit.received', formatDateTime(receivedAt)],
    ['visit.form', t(`visit.form.${visit.form}` as WordKey)],
    ['visit.outcome', t(`visit.outcome.${visit.outcome}` as WordKey)],
    ['visit.size', String(sizeOf({ ...visit, people }) || 1)],
    ['receipt.people', people.map(({ name }) => name).join(', ') || t('register.unnamed')],
    [
      'papers.title',
      papers
        .map(
          ({ name, pages, condition }) =>
            `${name} (${t('content.pages', { count: Number(pages) })}, ${codeWord('paper.condition', condition)})`,
        )
        .join('; ') || '–',
    ],
  ];
  return (
    <>
      <dl className="facts-list facts-plain">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 && <p>{t('receipt.no-petition')}</p>}
      {rows.length > 0 && (
        <div className="wide-table" role="region" aria-label={t('receipt.petitions')} tabIndex={0}>
          <PlainTable
            caption={t('receipt.petitions')}
            rows={rows}
            idOf={({ id }) => id}
            columns={[
              {
                key: 'number',
                title: t('petition.number'),
                cell: ({ petitionNumber, at }) => petitionNumber ?? t('receipt.petition', { n: at + 1 }),
                isRowHeader: true,
              },
              {
                key: 'case',
                title: t('receipt.case'),
                cell: ({ caseNumber, typed: one }) => (
                  <>
                    <Link to="/vu-viec/$so" params={{ so: caseNumber }}>
                      {caseNumber}
                    </Link>
                    {one?.joinCaseId && ` ${t('receipt.joined')}`}
                  </>
                ),
              },
              {
                key: 'kind',
                title: t('petition.kind'),
                cell: ({ typed: one }) => `${words.kind(one?.kind || null)} · ${words.subject(one?.subject ?? null)}`,
              },
              {
                key: 'summary',
                title: t('receipt.summary'),
                cell: ({ typed: one }) => one?.summary || '–',
                className: 'sentence-cell',
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
