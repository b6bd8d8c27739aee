import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseItem } from '../../api/answers.js';
import { ApiProblem } from '../../api/problem.js';
import { formatDateTime } from '../../formats/dates.js';
import { useProblemText } from '../../ui/forms/problem-message.js';
import { factWord } from '../../labels/facts.js';
import { noteSessionEnd } from '../../session/query-client.js';
import { iCommanded } from '../../live/own-commands.js';
import { useWords } from '../../words/words.js';

type Failed = { id: string; number: string; error: unknown };

/** Sends a command for each marked row, one after the other; those that failed stay marked, and are listed. */
export function useBatch(onDone: (stillMarked: ReadonlySet<string>) => void) {
  const client = useQueryClient();
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const [isSending, setSending] = useState(false);
  /** Returns how many were done. */
  const sendEach = async (rows: readonly CaseItem[], send: (row: CaseItem) => Promise<unknown>): Promise<number> => {
    setSending(true);
    const left: Failed[] = [];
    for (const row of rows) {
      try {
        iCommanded(row.id); // before the response: the stream may be quicker
        await send(row);
      } catch (error) {
        noteSessionEnd(error);
        left.push({ id: row.id, number: row.number ?? '', error });
      }
    }
    await Promise.all(['queue', 'workload'].map((name) => client.invalidateQueries({ queryKey: [name] })));
    setFailed(left);
    setSending(false);
    onDone(new Set(left.map(({ id }) => id)));
    return rows.length - left.length;
  };
  return { failed, isSending, sendEach };
}

/** One line for each row that could not be done. */
export function FailedRows({ failed }: { failed: readonly Failed[] }) {
  if (failed.length === 0) return null;
  return (
    <ul role="alert">
      {failed.map((one) => (
        <FailedRow key={one.id} failed={one} />
      ))}
    </ul>
  );
}

type Change = { type: string; at: string };

/** Why a row could not be done and, where somebody was quicker, what happened to it meanwhile. */
function FailedRow({ failed: { number, error } }: { failed: Failed }) {
  const { t } = useWords();
  const text = useProblemText(error);
  const changes = (error instanceof ApiProblem ? error.changes : []) as readonly Change[];
  return (
    <li>
      <Link to="/vu-viec/$so" params={{ so: number }}>
        {number}
      </Link>
      {`: ${text}${error instanceof ApiProblem ? ` (${error.code})` : ''}`}
      {changes.length > 0 &&
        ` ${t('difference.what')}: ${changes.map((change) => `${t(factWord(change))}, ${formatDateTime(change.at)}`).join(' · ')}`}
    </li>
  );
}
