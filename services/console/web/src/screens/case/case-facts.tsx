import type { ReactNode } from 'react';
import type { CaseDetail } from '../../api/answers.js';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { People, useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { useWords, type WordKey } from '../../words/words.js';
import { correctedIn } from '../case-timeline/timeline-words.js';

/** What is known of the case; nothing of any person. */
export function CaseFacts({ of }: { of: CaseDetail }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  const channel = of.channel === null ? '–' : codeWord('channel', of.channel);
  const proceedings = useProceedingRows(of);
  const rows: [WordKey, ReactNode][] = [
    ['case.summary', words.summary(of)],
    ['case.kind', words.kind(of.kind)],
    ['case.subject', words.subject(of.subject)],
    ['case.unit', of.unit?.name ? text(of.unit.name) : '–'],
    ['case.source', `${channel}, ${formatDateTime(of.receivedAt)}`],
    ['case.people', <People key="people" count={of.groupSize} />],
    ['case.returned', of.returned > 0 && String(of.returned)],
    ...proceedings,
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

type Paper = { number: string; date: string };

/** What moved the time of the case, each with its ground and paper; the notes are in the timeline. */
function useProceedingRows({ proceedings: of }: CaseDetail): [WordKey, string | false][] {
  const { t } = useWords();
  const codeWord = useCodeWords();
  const onPaper = (said: string, { number, date }: Paper): string =>
    [said, t('timeline.paper', { number, date: formatDate(date) })].filter(Boolean).join(' · ');
  const { suspension, examination, complexity, termination, takenOver, execution } = of;
  const facts = correctedIn({ facts: of.facts });
  return [
    ['fact.case-suspended', suspension ? onPaper(codeWord('ground', suspension.ground), suspension.document) : false],
    ['fact.examination-started', examination ? onPaper(formatDate(examination.since), examination.document) : false],
    [
      'fact.case-marked-complex',
      complexity
        ? onPaper(complexity.criteria.map((code) => codeWord('criterion', code)).join('; '), complexity.document)
        : false,
    ],
    [
      'fact.case-extended',
      of.extensions.map(({ days, document }) => onPaper(t('timeline.days', { count: days }), document)).join('; ') ||
        false,
    ],
    ['fact.case-taken-over', takenOver ? onPaper(formatDate(takenOver.at), takenOver.document) : false],
    [
      'fact.case-terminated',
      termination ? onPaper(codeWord('ending', termination.ground), termination.document) : false,
    ],
    [
      'fact.execution-recorded',
      execution
        ? onPaper(
            [codeWord('execution', execution.outcome), execution.obstacle && codeWord('obstacle', execution.obstacle)]
              .filter(Boolean)
              .join(': '),
            execution.document,
          )
        : false,
    ],
    [
      'fact.facts-corrected',
      facts
        .map(
          ({ code, value, group }) =>
            `${codeWord('caseFact', code)}: ${typeof value !== 'string' ? t(value ? 'yes' : 'no') : group ? codeWord(group, value) : value}`,
        )
        .join('; ') || false,
    ],
  ];
}
