import type { Accepted, CaseItem } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { announceSaved } from '../../ui/announcements.js';
import { useWords } from '../../words/words.js';
import { FailedRows, useBatch } from './batch.js';

type Props = { rows: readonly CaseItem[]; onDone: (stillMarked: ReadonlySet<string>) => void };

/** “Nhận việc” for the marked rows that wait for it. */
export function TakeUpBar({ rows, onDone }: Props) {
  const { t } = useWords();
  const me = useMe();
  const { failed, isSending, sendEach } = useBatch(onDone);
  const mayTakeUp = rows.filter(({ state, handler }) => state === 'assigned' && handler?.officerId === me.officer.id);
  const takeUp = async ({ id, number, version }: CaseItem): Promise<void> => {
    const params = { path: { caseId: id }, header: commandHeaders(newKey(), version) };
    await answer<Accepted>(api.POST('/v1/cases/{caseId}/take-up', { params, body: {} }));
    announceSaved(number ?? '');
  };
  return (
    <div className="bar" role="group" aria-label={t('list.marked', { count: rows.length })}>
      <span>{t('list.marked', { count: rows.length })}</span>
      {mayTakeUp.length > 0 && (
        <Button type="primary" loading={isSending} onClick={() => void sendEach(mayTakeUp, takeUp)}>
          {t('queue.take-up', { count: mayTakeUp.length })}
        </Button>
      )}
      <Button onClick={() => onDone(new Set())}>{t('list.unmark')}</Button>
      <FailedRows failed={failed} />
    </div>
  );
}
