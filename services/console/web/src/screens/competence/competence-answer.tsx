import { useLayoutEffect, useRef } from 'react';
import { Badge } from '../../ui/badge.js';
import { useWords } from '../../words/words.js';
import type { Competence } from './competence-question.js';

/** Who settles it, first; then what whoever received it does, the way on, and why. */
export function CompetenceAnswer({ answer }: { answer: Competence }) {
  const { t, text } = useWords();
  const { settles, next, court, skipped, handling, excluded, reasons, doubts } = answer;
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), [answer]); // on a phone the result lies below the question
  return (
    <section className="panel" aria-labelledby="competence-answer">
      <h2 id="competence-answer" ref={head} tabIndex={-1}>
        {settles ? text(settles) : t('competence.nobody')}
      </h2>
      {settles && (
        <p className="faint">
          {answer.kind === 'KN' || answer.kind === 'KL'
            ? `${t(`competence.instance.${settles.instance === 1 ? 1 : 2}`)} · `
            : ''}
          {settles.article}
        </p>
      )}
      {skipped && (
        <p>
          <Badge tone="soon">{t('competence.skipped')}</Badge>
        </p>
      )}
      <h3>{t('competence.handling')}</h3>
      <p>
        {text(handling)}
        {handling.within && ` ${t('competence.within', { count: handling.within.days })}`}
        <br />
        <span className="faint">{handling.article}</span>
      </p>
      {next && (
        <p>
          {t('competence.next')} <strong>{text(next)}</strong> <span className="faint">· {next.article}</span>
        </p>
      )}
      {court && (
        <p>
          {t(court.open ? 'competence.court.open' : 'competence.court.later')}{' '}
          <span className="faint">· {court.article}</span>
        </p>
      )}
      <h3>{t('competence.why')}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.vi}>
            {text(reason)} <span className="faint">· {reason.article}</span>
          </li>
        ))}
      </ul>
      <h3>{t('competence.excluded')}</h3>
      <ul>
        {excluded.map((one) => (
          <li key={one.who}>
            {text(one)} <span className="faint">· {one.article}</span>
          </li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <>
          <h3>{t('competence.doubts')}</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.vi}>{text(doubt)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
