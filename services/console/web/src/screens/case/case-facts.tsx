import type { ReactNode } from 'react';
import type { CaseDetail } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { People, useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { usePosts } from '../../reference/subjects.js';
import { useWords, type WordKey } from '../../words/words.js';
import { asksComplexity, competenceWord, respondentWord } from './competence.js';
import { useProceedingRows } from './proceeding-rows.js';

/** What is known of the case; nothing of any person. `children`: below the facts. */
export function CaseFacts({ of, children }: { of: CaseDetail; children?: ReactNode }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  const channel = of.channel === null ? '–' : codeWord('channel', of.channel);
  const proceedings = useProceedingRows(of);
  const competence = useCompetence(of);
  const { respondent, proceedings: moved } = of;
  const against = respondent && (respondent.unitName ? text(respondent.unitName) : t(`respondent.${respondent.kind}`));
  const rows: [WordKey, ReactNode][] = [
    ['case.summary', words.summary(of)],
    ['case.kind', words.kind(of.kind)],
    ['case.subject', words.subject(of.subject)],
    ['case.place', of.placeCode !== null && t('case.place.code', { code: of.placeCode })],
    [respondentWord(of.kind), against],
    ['case.competence', competence],
    ['case.unit', of.unit?.name ? text(of.unit.name) : '–'],
    ['case.source', `${channel}, ${formatDateTime(of.receivedAt)}`],
    ['case.people', <People key="people" count={of.groupSize} />],
    ['case.complex', moved.complexity === null && asksComplexity(of) && t('case.complex.none')],
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
            <div key={label} className={label.startsWith('fact.') ? 'facts-wide' : undefined}>
              <dt>{t(label)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {children}
    </section>
  );
}

/** Who settles it, and which settlement it is: “Chủ tịch UBND xã A · lần đầu”. */
function useCompetence(of: CaseDetail): string {
  const { t, text } = useWords();
  const head = usePosts(of.unit?.id ?? null).find(({ isHead }) => isHead);
  const level = competenceWord(of);
  if (level === 'competence.elsewhere') return t(level);
  return [head && text(head.title), level && t(level)].filter(Boolean).join(' · ');
}
