import type { CaseItem, Subject } from '../api/answers.js';
import { useSubjects } from '../reference/subjects.js';
import { useWords, type WordKey } from '../words/words.js';

/** “Khiếu nại · đất đai”: a denunciation shows nothing but kind, subject and place. */
export function useCaseWords(): {
  subject: (code: string | null) => string;
  summary: (item: Pick<CaseItem, 'kind' | 'subject' | 'summary'>) => string;
  kind: (kind: string | null) => string;
  /** Where a column is narrow: “KN”. */
  shortKind: (kind: string | null) => string;
} {
  const { t, text } = useWords();
  const subjects = useSubjects();
  const subject = (code: string | null): string => {
    if (code === null) return '–';
    const found = subjects.find((one: Subject) => one.code === code);
    return found ? text(found.label) : subjects.length === 0 ? '…' : code;
  };
  const kind = (of: string | null): string => (of === null ? '–' : t(`kind.${of}` as WordKey));
  return {
    subject,
    kind,
    shortKind: (of) => (of === null ? '–' : t(`kind.short.${of}` as WordKey)),
    summary: (item) =>
      item.kind !== 'TC' && item.summary ? item.summary : `${kind(item.kind)} · ${subject(item.subject)}`,
  };
}

/** “1 người”, “đoàn 14 người”. */
export function People({ count }: { count: number }) {
  const { t } = useWords();
  return <>{count > 1 ? t('people.group', { count }) : t('people.one')}</>;
}

/** `isShort`: the mark alone, its word for who listens or points at it; where a column is narrow. */
export function Flags({ flags, isShort = false }: { flags: readonly string[]; isShort?: boolean }) {
  const { t } = useWords();
  if (!flags.includes('crowd')) return null;
  const crowd = t('flag.crowd');
  return (
    <span className="flag" title={isShort ? crowd : undefined}>
      ⚑ <span className={isShort ? 'unseen' : undefined}>{crowd}</span>
    </span>
  );
}
