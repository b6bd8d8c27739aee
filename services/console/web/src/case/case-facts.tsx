import type { ReactNode } from 'react';
import type { CaseDetail } from '../api/answers.js';
import { formatDateTime } from '../formats/dates.js';
import { People, useCaseWords } from '../labels/case-words.js';
import { useWords, type WordKey } from '../words/words.js';

const channels = ['visit', 'post', 'online', 'box', 'forwarded', 'phone', 'other'];

/** What is known of the case; nothing of any person. */
export function CaseFacts({ of }: { of: CaseDetail }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const channel = of.channel !== null && channels.includes(of.channel) ? t(`channel.${of.channel}` as WordKey) : '–';
  const rows: [WordKey, ReactNode][] = [
    ['case.summary', words.summary(of)],
    ['case.kind', words.kind(of.kind)],
    ['case.subject', words.subject(of.subject)],
    ['case.unit', of.unit?.name ? text(of.unit.name) : '–'],
    ['case.source', `${channel}, ${formatDateTime(of.receivedAt)}`],
    ['case.people', <People key="people" count={of.groupSize} />],
    ['case.returned', of.returned > 0 && String(of.returned)],
    ['case.decided', of.decidedAt && formatDateTime(of.decidedAt)],
    ['case.ended', of.endedAt && formatDateTime(of.endedAt)],
  ];
  return (
    <section className="panel" aria-label={t('case.tab.facts')}>
      <dl className="facts-list">
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
