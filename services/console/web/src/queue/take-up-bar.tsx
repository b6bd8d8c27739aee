import { Button } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Accepted, CaseItem } from '../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import { useProblemText } from '../forms/problem-message.js';
import { iCommanded } from '../live/own-commands.js';
import { useMe } from '../session/me.js';
import { announceSaved } from '../shell/announcements.js';
import { useWords } from '../words/words.js';

type Result = { number: string; error: unknown };

/** “Nhận việc” for the marked rows: one line of result each, the failed stay marked. */
export function TakeUpBar({
  rows,
  onDone,
}: {
  rows: readonly CaseItem[];
  onDone: (stillMarked: ReadonlySet<string>) => void;
}) {
  const { t } = useWords();
  const me = useMe();
  const client = useQueryClient();
  const [results, setResults] = useState<Result[]>([]);
  const [isSending, setSending] = useState(false);
  const mayTakeUp = rows.filter(({ state, handler }) => state === 'assigned' && handler?.officerId === me.officer.id);

  const takeUp = async (): Promise<void> => {
    setSending(true);
    const failed: { id: string; result: Result }[] = [];
    for (const { id, number, version } of mayTakeUp) {
      try {
        await answer<Accepted>(
          api.POST('/v1/cases/{caseId}/take-up', {
            params: { path: { caseId: id }, header: commandHeaders(newKey(), version) },
            body: {},
          }),
        );
        iCommanded(id);
        announceSaved(number ?? '');
      } catch (error) {
        failed.push({ id, result: { number: number ?? '', error } });
      }
    }
    setResults(failed.map(({ result }) => result));
    setSending(false);
    await client.invalidateQueries({ queryKey: ['queue'] });
    onDone(new Set(failed.map(({ id }) => id)));
  };
  return (
    <div className="bar" role="group" aria-label={t('list.marked', { count: rows.length })}>
      <span>{t('list.marked', { count: rows.length })}</span>
      {mayTakeUp.length > 0 && (
        <Button type="primary" loading={isSending} onClick={() => void takeUp()}>
          {t('queue.take-up', { count: mayTakeUp.length })}
        </Button>
      )}
      <Button onClick={() => onDone(new Set())}>{t('list.unmark')}</Button>
      {results.length > 0 && (
        <ul role="alert">
          {results.map((result) => (
            <ResultLine key={result.number} result={result} />
          ))}
        </ul>
      )}
    </div>
  );
}

export function ResultLine({ result: { number, error } }: { result: Result }) {
  const text = useProblemText(error);
  return <li>{`${number}: ${text}${error instanceof ApiProblem ? ` (${error.code})` : ''}`}</li>;
}
