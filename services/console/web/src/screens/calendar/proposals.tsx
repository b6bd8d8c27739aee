import { Button } from '../../ui/button.js';
import { formatDate } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import type { Calendar } from './calendar-queries.js';
import { openProposals } from './calendar-values.js';
import type { Decision } from './decision-form.js';

type Props = { calendar: Calendar; onAsk: (decision: Decision) => void };

/** Proposals nobody has decided on: each takes effect as a whole, or is dropped as a whole. */
export function Proposals({ calendar, onAsk }: Props) {
  const { t } = useWords();
  const proposals = openProposals(calendar);
  if (proposals.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="proposals-head">
      <h2 id="proposals-head">{t('calendar.proposals', { count: proposals.length })}</h2>
      {proposals.map(({ code, days }) => (
        <div key={code} className="card-row">
          <strong>{code}</strong>
          <span>{days.map(({ date, kind }) => `${formatDate(date)}: ${t(`calendar.kind.${kind}`)}`).join(' · ')}</span>
          <small className="faint">{days[0]?.source}</small>
          <span className="actions">
            <Button aria-label={`${t('calendar.confirm')} ${code}`} onClick={() => onAsk({ what: 'confirm', code })}>
              {t('calendar.confirm')}
            </Button>
            <Button aria-label={`${t('calendar.drop')} ${code}`} onClick={() => onAsk({ what: 'drop', code })}>
              {t('calendar.drop')}
            </Button>
          </span>
        </div>
      ))}
    </section>
  );
}
