import { getRouteApi, Link } from '@tanstack/react-router';
import type { Visit } from '../../api/answers.js';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { PetitionContent, PetitionFacts } from '../../petition/petition-content.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { NotFoundPage } from '../../ui/not-found-page.js';
import { Page } from '../../ui/page.js';
import { OnPaper } from '../../ui/printing/on-paper.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { useWords, type WordKey } from '../../words/words.js';
import { ReceiptAgain } from '../receipt/receipt-again.js';
import { ReceiptPaper, type Receipt } from '../receipt/receipt-paper.js';
import { ReceptionTabs } from './reception-tabs.js';
import { useVisit } from './register-queries.js';
import { whoOf } from './register-rows.js';

const route = getRouteApi('/shell/tiep-dan/so/$so');

/** One visit of the register: what it was, what it brought, and its receipt once more. People stay masked. */
export function RegisteredVisitPage() {
  const { t } = useWords();
  const { so } = route.useParams();
  const { data, error, refetch } = useVisit(so);
  const receipt = usePrint<Receipt>('prints-receipt');
  if (data === null) return <NotFoundPage />;
  return (
    <Page
      title={t('register.visit', { number: so })}
      titleParts={[so, t('visit.tab.register')]}
      primary={
        data && <ReceiptAgain visit={data} onReady={(found) => void receipt.print(() => Promise.resolve(found))} />
      }
    >
      <ReceptionTabs />
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton />}
      {data && <Facts of={data} />}
      {data && <Petitions of={data} />}
      {receipt.printed && (
        <OnPaper kind="receipt">
          <ReceiptPaper receipt={receipt.printed.of} />
        </OnPaper>
      )}
    </Page>
  );
}

function Facts({ of }: { of: Visit }) {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const facts: [WordKey, string | null][] = [
    ['visit.received', formatDateTime(of.receivedAt)],
    ['visit.form', t(`visit.form.${of.form}` as WordKey)],
    ['visit.size', String(of.groupSize)],
    ['register.named', String(of.people.length)],
    ['visit.outcome', t(`visit.outcome.${of.outcome}` as WordKey)],
    ['visit.ground', of.refusalGround && t(`ground.refuse.${of.refusalGround}` as WordKey)],
    ['field.late-reason', of.lateReason && codeWord('late', of.lateReason)],
  ];
  return (
    <dl className="facts-list facts-plain">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Petitions({ of }: { of: Visit }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  if (of.petitions.length === 0) return <p>{t('receipt.no-petition')}</p>;
  return (
    <section className="part" aria-labelledby="visit-petitions">
      <div className="section-head">
        <h2 id="visit-petitions">{t('receipt.petitions')}</h2>
      </div>
      <ul className="cards">
        {of.petitions.map((petition) => {
          const who = whoOf({ visit: of, petition });
          return (
            <li key={petition.id} className="part-item">
              <h3>
                {petition.petitionNumber ?? petition.caseNumber} · {words.summary(petition)}
              </h3>
              <p>
                <Link to="/vu-viec/$so" params={{ so: petition.caseNumber }}>
                  {petition.caseNumber}
                </Link>{' '}
                · {words.kind(petition.kind)} · {words.subject(petition.subject)}
                {who.as === 'masks' && ` · ${[...new Set(who.masks.map((mask) => text(mask)))].join(', ')}`}
                {who.as === 'protected' && ` · ${t('register.protected')}`}
                {petition.withdrawnAt && ` · ${t('petition.withdrawn', { at: formatDate(petition.withdrawnAt) })}`}
              </p>
              <PetitionFacts of={petition} /> <PetitionContent of={petition} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
