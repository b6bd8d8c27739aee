import { useLayoutEffect, useRef } from 'react';
import { daysBetween } from '@cau-noi/calendar';
import { Chain, Doubts, Ledger, Notices, Steps } from '../deadline/account-parts.js';
import { formatDate } from '../../formats/dates.js';
import { useWords, type WordKey } from '../../words/words.js';
import type { Explanation } from './rule-queries.js';
import type { Ask } from './what-if.js';

/** The period as it is, and as it would be. */
export type Answers = { ask: Ask; before: Explanation; after: Explanation };

/** The date first, how far it moved, then why. */
export function WhatIfAnswer({ ask, before, after }: Answers) {
  const { t, text } = useWords();
  const { due, article, rule, version, confidence } = after;
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), []); // on a phone the result lies below the question
  return (
    <section className="panel" aria-labelledby="whatif-answer">
      <h2 id="whatif-answer" ref={head} tabIndex={-1}>
        {due === null
          ? t('whatif.open')
          : t(ask === 'acceptance' ? 'whatif.last-acceptance' : 'whatif.due', { due: formatDate(due) })}
      </h2>
      {after !== before && <Moved before={before} after={after} />}
      <p>
        <strong>{text(after.name)}</strong>
        <br />
        <span className="faint">
          {t('clocks.sources', { article, rule, version })} · {t(`confidence.${confidence}` as WordKey)}
        </span>
      </p>
      <Doubts {...after} />
      <Steps {...after} />
      <Notices {...after} />
      {after.ledger.length > 0 && (
        <details>
          <summary>{t('clocks.ledger')}</summary>
          <Ledger {...after} />
        </details>
      )}
      {after.chain.length > 0 && (
        <details open={ask === 'end'}>
          <summary>{t('clocks.chain')}</summary>
          <Chain {...after} />
        </details>
      )}
    </section>
  );
}

function Moved({ before, after }: Pick<Answers, 'before' | 'after'>) {
  const { t } = useWords();
  if (before.due === null) return <p>{t('whatif.was-open')}</p>;
  const was = formatDate(before.due);
  if (after.due === null) return <p>{t('whatif.was', { due: was })}</p>;
  const days = daysBetween(before.due, after.due);
  return (
    <p>
      {t('whatif.was', { due: was })}{' '}
      {t(days === 0 ? 'whatif.same' : days > 0 ? 'whatif.later' : 'whatif.earlier', { count: Math.abs(days) })}
    </p>
  );
}
