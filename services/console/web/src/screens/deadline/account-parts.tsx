import { weekdayOf } from '@cau-noi/calendar';
import type { components } from '../../api/generated.js';
import { formatDate, withInstants } from '../../formats/dates.js';
import { PlainTable } from '../../ui/tables/table.js';
import { spoken, useWords, type WordKey } from '../../words/words.js';

type Schemas = components['schemas'];
export type Account = Pick<
  Schemas['ExplanationView'],
  'article' | 'steps' | 'doubts' | 'notices' | 'ledger' | 'chain' | 'warnBy' | 'overdueAfter'
>;

/** Every step of a derivation: the day, what happened, the article, the paper or the notice behind it. */
export function Steps({ steps, article }: Pick<Account, 'steps' | 'article'>) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={`${step.date} ${index}`}>
          <span className="step-date">{formatDate(step.date)}</span>
          <span>{withInstants(step[spoken()])}</span>
          {step.article !== article && <span className="faint">{step.article}</span>}
          {step.source && <span className="faint">{step.source}</span>}
          {step.document && <span className="faint">{paperText(step.document)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** What is not certain, and the two ends where the law has two readings. */
export function Doubts({ doubts, warnBy, overdueAfter }: Pick<Account, 'doubts' | 'warnBy' | 'overdueAfter'>) {
  const { t } = useWords();
  return (
    <>
      {warnBy !== overdueAfter && (
        <p>{t('clocks.readings', { early: formatDate(warnBy), late: formatDate(overdueAfter) })}</p>
      )}
      {doubts.map((doubt) => (
        <p key={`${doubt.code} ${doubt.due ?? ''} ${doubt.vi}`} className="warning">
          {withInstants(doubt[spoken()])} {doubt.article}
        </p>
      ))}
    </>
  );
}

/** Each day of the period: counted as the so-many-th, or not, and why. */
export function Ledger({ ledger }: Pick<Account, 'ledger'>) {
  const { t } = useWords();
  const withWeekday = (day: string): string => `${t(`weekday.${weekdayOf(day)}` as WordKey)} ${formatDate(day)}`;
  const daysOf = ({ date, to }: Account['ledger'][number]): string =>
    to === undefined || to === date ? withWeekday(date) : `${withWeekday(date)} – ${withWeekday(to)}`;
  return (
    <div className="table-frame ledger-frame" role="region" aria-label={t('clocks.ledger')} tabIndex={0}>
      <PlainTable
        className="plain ledger"
        rows={ledger}
        idOf={({ date }) => date}
        classOf={({ number }) => (number === null ? 'ledger-off' : undefined)}
        columns={[
          { key: 'day', title: t('ledger.day'), cell: daysOf, isRowHeader: true },
          { key: 'number', title: t('ledger.number'), cell: ({ number }) => number ?? '–' },
          { key: 'why', title: t('ledger.why'), cell: (line) => line[spoken()] },
          { key: 'notice', title: t('ledger.notice'), cell: ({ source }) => source ?? '' },
        ]}
      />
    </div>
  );
}

/** What comes after: each station of the complaint with its last day, to the court. */
export function Chain({ chain }: Pick<Account, 'chain'>) {
  const { t, text } = useWords();
  return (
    <ol className="steps chain">
      {chain.map(({ station, rule, name, article, confidence, start, isAssumed, due, ...words }) => (
        <li key={`${station} ${rule}`}>
          <span className="step-date">{formatDate(due)}</span>
          <span>
            <strong>{t(`station.${station}` as WordKey)}</strong> – {text(name)}. {withInstants(words[spoken()])}
          </span>{' '}
          <span className="faint">
            {t(isAssumed ? 'chain.assumed' : 'chain.known', { start: formatDate(start) })} · {article} ·{' '}
            {t(`confidence.${confidence}` as WordKey)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The notices the dates rest on, by number. */
export function Notices({ notices }: Pick<Account, 'notices'>) {
  const { t } = useWords();
  if (notices.length === 0) return null;
  return (
    <p className="faint">
      {t('clocks.notices')} {notices.map(({ date, source }) => `${formatDate(date)}: ${source}`).join('; ')}
    </p>
  );
}

/** A paper by its number and its date. */
export const paperText = ({ number, date }: { number: string; date: string }): string =>
  `${number}, ${formatDate(date)}`;
