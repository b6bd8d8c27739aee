import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { VisitAccepted } from '../../api/answers.js';
import { serverNow } from '../../api/server-time.js';
import { formatDateTime } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { useWords } from '../../words/words.js';
import type { VisitDraft } from '../visit/visit-draft.js';
import { ReceiptPaper, receiptOf } from './receipt-paper.js';
import { SavedVisit } from './saved-visit.js';

type Props = { accepted: VisitAccepted; visit: VisitDraft; printsAtOnce: boolean; onNext: () => void };

/** What was saved, under which numbers, and the receipt to print. Names live in this page's memory only. */
export function Receipt({ accepted, visit, printsAtOnce, onNext }: Props) {
  const { t } = useWords();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    if (printsAtOnce) window.print();
  }, [printsAtOnce]);
  useShortcuts({ p: () => window.print(), Esc: onNext });
  const [savedAt] = useState(() => serverNow().toISOString());
  const { visitNumber } = accepted;
  const receipt = receiptOf(accepted, visit);
  return (
    <>
      <section className="saved no-print" aria-labelledby="saved-head">
        <div className="banner banner-good">
          <div className="banner-words">
            <h2 id="saved-head" ref={head} tabIndex={-1}>
              ✓ {t('receipt.saved')} {visitNumber}
            </h2>
            <p>{t('receipt.at', { at: formatDateTime(savedAt) })}</p>
          </div>
        </div>
        <SavedVisit accepted={accepted} visit={visit} receivedAt={receipt.at} />
        <div className="actions">
          <Button type="primary" onClick={onNext}>
            {t('visit.next')}
          </Button>
          <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
          {visitNumber && (
            <Link className="button" to="/tiep-dan/so/$so" params={{ so: visitNumber }}>
              {t('receipt.open-visit')}
            </Link>
          )}
        </div>
        <p className="faint">{t('receipt.again.hint')}</p>
      </section>
      <ReceiptPaper receipt={receipt} />
    </>
  );
}
