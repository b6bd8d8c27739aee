import type { CaseDetail } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { useCodeWords } from '../../labels/code-words.js';
import { useWords, type WordKey } from '../../words/words.js';
import { correctedIn } from '../case-timeline/timeline-words.js';

type Paper = { number: string; date: string };

/** What moved the time of the case, each with its ground and paper; the notes are in the timeline. */
export function useProceedingRows({ proceedings: of }: CaseDetail): [WordKey, string | false][] {
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
