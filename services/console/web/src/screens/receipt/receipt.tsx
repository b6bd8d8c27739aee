import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { VisitAccepted } from '../../api/answers.js';
import { Button } from '../../ui/button.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { useWords } from '../../words/words.js';
import { ReceiptPaper, receiptOf } from './receipt-paper.js';
import type { VisitDraft } from '../visit/visit-draft.js';

type Props = { accepted: VisitAccepted; visit: VisitDraft; printsAtOnce: boolean; onNext: () => void };

/** The numbers the register gave, and the receipt to print. Names live in this page's memory only. */
export function Receipt({ accepted, visit, printsAtOnce, onNext }: Props) {
  const { t } = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    if (printsAtOnce) window.print();
  }, [printsAtOnce]);
  useShortcuts({ p: () => window.print(), Esc: onNext });
  return (
    <>
      <section className="panel no-print" aria-labelledby="saved-head">
        <h2 id="saved-head" ref={head} tabIndex={-1}>
          {t('receipt.saved')}
        </h2>
        <dl className="facts-list facts-lines">
          {accepted.visitNumber && (
            <div>
              <dt>{t('receipt.visit-number')}</dt>
              <dd>{accepted.visitNumber}</dd>
            </div>
          )}
          {accepted.petitions.map((petition, index) => (
            <div key={petition.id}>
              <dt>{t('receipt.petition', { n: index + 1 })}</dt>
              <dd>
                {petition.petitionNumber && `${petition.petitionNumber} · `}
                <Link to="/vu-viec/$so" params={{ so: petition.caseNumber }}>
                  {petition.caseNumber}
                </Link>
                {petition.trackingCode && ` · ${t('receipt.tracking')} ${petition.trackingCode}`}
              </dd>
            </div>
          ))}
        </dl>
        {accepted.petitions.length === 0 && <p>{t('receipt.no-petition')}</p>}
        <div className="actions">
          <Button type="primary" onClick={onNext}>
            {t('visit.next')}
          </Button>
          <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
        </div>
      </section>
      <ReceiptPaper receipt={receiptOf(accepted, visit)} />
    </>
  );
}
