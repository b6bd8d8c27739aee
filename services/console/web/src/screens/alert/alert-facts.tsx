import { crowdFrom } from '@cau-noi/vocabulary';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AlertItem, CaseDetail, Text } from '../../api/answers.js';
import { formatDate, formatDateTime, formatMonth } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { factWord } from '../../labels/facts.js';
import { useStepHolder } from '../../labels/use-step-holder.js';
import { stepWord, whoseStep } from '../../labels/whose-step.js';
import { useCase } from '../../petition/case-queries.js';
import { may, useMe } from '../../session/me.js';
import { useWords, type WordKey } from '../../words/words.js';
import { whyOf } from '../alerts/alert-words.js';
import { useClocks, type Clock } from '../deadline/clock-queries.js';
import { DeadlineChip } from '../deadline/deadline-chip.js';
import { useMonthClocks } from '../reception-month/month-queries.js';

/** What a leader decides by: what it is about, who has it, the last thing done, why it was raised, what comes next. */
export function AlertFacts({ alert }: { alert: AlertItem }) {
  const { t, say } = useWords();
  const words = useCaseWords();
  const mayReadCase = may(useMe(), 'case.read') && !alert.month && !alert.crowd;
  const { data: of } = useCase(mayReadCase ? alert.caseId : null);
  const clock = useClockOf(alert);
  const work = useWork(of);
  const rows: [WordKey, ReactNode][] = [
    ['alert.what', <What key="what" alert={alert} />],
    ['case.summary', of?.summary && words.summary(of)],
    [
      'alert.why',
      <Why key="why" why={say(whyOf(alert, formatDate(clock?.due ?? alert.case.due?.due)))} clock={clock} />,
    ],
    ['alert.threshold', <Threshold key="threshold" alert={alert} clock={clock} />],
    ['alert.since', `${formatDateTime(alert.raisedAt)} · ${t(`line.${alert.line}`)}`],
    ...work,
  ];
  return (
    <section className="panel facts" aria-label={t('alert.what')}>
      <dl className="facts-list facts-lines">
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

/** Who has the case, what was done last, what comes next and whose that is; nothing of a case that is not read. */
function useWork(of: CaseDetail | undefined): [WordKey, ReactNode][] {
  const { t, text } = useWords();
  const holder = useStepHolder();
  if (!of) return [];
  const { handler, lastAct } = of;
  const named = (person: { name: string | null; title: Text | null } | null): string =>
    [person?.name, person?.title && text(person.title)].filter(Boolean).join(', ');
  return [
    ['alert.holder', named(handler) || t('case.nobody')],
    [
      'alert.last-act',
      lastAct && [t(factWord(lastAct)), formatDateTime(lastAct.at), named(lastAct.by)].filter(Boolean).join(' · '),
    ],
    ['step.next', whoseStep(of) !== 'nobody' && `${t(stepWord(of))} ${t('step.by')} ${holder(of)}`],
  ];
}

function What({ alert }: { alert: AlertItem }) {
  const { t, text } = useWords();
  const words = useCaseWords();
  const mayReadCase = may(useMe(), 'case.read');
  const { case: of, unit, month, crowd, caseId } = alert;
  const unitName = unit?.name ? text(unit.name) : '–';
  if (month && unit)
    return (
      <>
        <Link to="/lich-tiep-dan" search={{ 'don-vi': unit.id, thang: month }}>
          {t('alert.month', { month: formatMonth(month) })}
        </Link>{' '}
        · {unitName}
      </>
    );
  if (crowd && caseId)
    return (
      <>
        <Link to="/dong-nguoi/$so" params={{ so: caseId }}>
          {of.number ?? t('menu.crowds')}
        </Link>{' '}
        · {unitName}
      </>
    );
  return (
    <>
      {of.number && mayReadCase ? (
        <Link to="/vu-viec/$so" params={{ so: of.number }}>
          {of.number}
        </Link>
      ) : (
        (of.number ?? '–')
      )}{' '}
      · {[words.kind(of.kind), words.subject(of.subject), unitName].join(' · ')} <DeadlineChip due={of.due} />
    </>
  );
}

function Why({ why, clock }: { why: string; clock: Clock | undefined }) {
  const { text } = useWords();
  return (
    <>
      {why}
      {clock && ` (${[...new Set([text(clock.name), clock.article])].join(', ')})`}
    </>
  );
}

/** From when on, or from how many people on, somebody is told. */
function Threshold({ alert, clock }: { alert: AlertItem; clock: Clock | undefined }) {
  const { t } = useWords();
  if (alert.cause.startsWith('crowd'))
    return <>{t('alert.threshold.crowd', { count: alert.crowd?.level ?? crowdFrom })}</>;
  return (
    <>
      {clock?.lateFrom ? t('alert.threshold.late', { at: formatDateTime(clock.lateFrom) }) : t('alert.threshold.due')}
    </>
  );
}

/** The clock that ran out, with its name and article, for who may read clocks. */
function useClockOf(alert: AlertItem): Clock | undefined {
  const { clockId, caseId, unitId, month } = alert;
  const mayReadClocks = clockId !== null && may(useMe(), 'clock.read');
  const { data: ofCase } = useClocks(mayReadClocks && !month ? caseId : null);
  const { data: ofMonth } = useMonthClocks(mayReadClocks ? unitId : null, month);
  return (month ? ofMonth : ofCase)?.items.find(({ id }) => id === clockId);
}
