import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { useUnitsOf } from '../../reference/units.js';
import { useWords, type WordKey } from '../../words/words.js';
import { whoOf, type RegisterLine } from './register-rows.js';

/** A column of the form; `cell` is an empty text or null where the form is empty. */
export type RegisterColumn = {
  word: WordKey;
  cell: (line: RegisterLine) => ReactNode;
  /** Once for a visit, however many petitions it brought. */
  isOfVisit?: boolean;
  className?: string;
};

/** The 13 columns of the form; people are shown by their masks, a denouncer as “(bảo mật)”. On the screen numbers lead to their pages. */
export function useRegisterColumns(lines: readonly RegisterLine[], isPaper: boolean): readonly RegisterColumn[] {
  const { t } = useWords();
  const words = useCaseWords();
  const codeWord = useCodeWords();
  const who = useWho();
  const settled = useSettledBefore(lines);
  const all: readonly RegisterColumn[] = [
    { word: 'register.1', isOfVisit: true, cell: (line) => <Serial line={line} isPaper={isPaper} /> },
    { word: 'register.2', isOfVisit: true, cell: ({ visit }) => formatDate(visit.receivedAt) },
    { word: 'register.3', cell: who },
    { word: 'register.4', cell: () => (isPaper ? t('hidden') : '') },
    {
      word: 'register.5',
      cell: ({ petition }) => (petition ? words.summary(petition) : t('register.no-petition')),
      className: 'register-content',
    },
    { word: 'register.6', cell: ({ petition }) => (petition ? words.shortKind(petition.kind) : '') },
    { word: 'register.7', cell: ({ petition, visit }) => petition?.groupSize ?? visit.groupSize },
    { word: 'register.8', cell: settled },
    { word: 'register.9', cell: ({ petition, visit }) => (petition && visit.outcome === 'received' ? 'x' : '') },
    { word: 'register.10', cell: ({ visit }) => (visit.outcome === 'guided' ? t('visit.outcome.guided') : '') },
    {
      word: 'register.11',
      cell: ({ petition }) => petition && <CaseNumber of={petition.caseNumber} isPaper={isPaper} />,
    },
    { word: 'register.12', cell: ({ visit }) => t(`visit.outcome.${visit.outcome}` as WordKey) },
    {
      word: 'register.13',
      cell: ({ petition, visit, isFirst }) =>
        [
          ...(petition?.withdrawnAt ? [t('petition.withdrawn', { at: formatDate(petition.withdrawnAt) })] : []),
          ...(isFirst && visit.lateReason
            ? [t('timeline.late-reason', { reason: codeWord('late', visit.lateReason) })]
            : []),
        ].join('; '),
    },
  ];
  return isPaper ? all : all.filter(({ cell }) => lines.some((line) => !isEmpty(cell(line))));
}

export const isEmpty = (cell: ReactNode): boolean => cell === '' || cell === null;

function Serial({ line: { serial, visit }, isPaper }: { line: RegisterLine; isPaper: boolean }) {
  if (isPaper || visit.visitNumber === null) return serial ?? '–';
  return (
    <Link to="/tiep-dan/so/$so" params={{ so: visit.visitNumber }} aria-label={`${serial} · ${visit.visitNumber}`}>
      {serial}
    </Link>
  );
}

function CaseNumber({ of, isPaper }: { of: string; isPaper: boolean }) {
  if (isPaper) return of;
  return (
    <Link to="/vu-viec/$so" params={{ so: of }}>
      {of}
    </Link>
  );
}

function useWho(): (line: RegisterLine) => string {
  const { t, text } = useWords();
  return (line) => {
    const who = whoOf(line);
    if (who.as === 'masks') return [...new Set(who.masks.map((mask) => text(mask)))].join(', ');
    return who.as === 'visitors' ? t('register.visitors', { count: who.count }) : t(`register.${who.as}`);
  };
}

/** Who dealt with the matter before, with the number and date of what came of it. */
function useSettledBefore(lines: readonly RegisterLine[]): (line: RegisterLine) => string {
  const { t, text } = useWords();
  const named = lines.flatMap(({ petition }) => petition?.settledBefore?.unitId ?? []);
  const units = useUnitsOf([...new Set(named)]);
  return ({ petition }) => {
    const settled = petition?.settledBefore;
    if (!settled) return '';
    const unit = text(units.find(({ id }) => id === settled.unitId)?.name);
    const { number, date } = settled;
    return number ? `${unit}, ${t('timeline.paper', { number, date: formatDate(date) })}` : unit;
  };
}
