import type { Accepted, CaseItem } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { FailedRows, useBatch } from '../queue/batch.js';
import { announce } from '../../ui/announcements.js';
import { useWords } from '../../words/words.js';
import { weightOf, type Person } from './assignees.js';

type Props = {
  rows: readonly CaseItem[];
  /** Who is chosen in the panel, or proposed there. */
  person: Person | null;
  onDone: (stillMarked: ReadonlySet<string>) => void;
};

/** Gives the marked cases to one post, each by a command of its own: what somebody else changed meanwhile stays marked. */
export function AssignBar({ rows, person, onDone }: Props) {
  const { t, text } = useWords();
  const { failed, isSending, sendEach } = useBatch(onDone);
  const postId = person?.postId ?? null;

  const give = async (): Promise<void> => {
    if (postId === null || isSending) return;
    const count = await sendEach(rows, ({ id, version }) => {
      const params = { path: { caseId: id }, header: commandHeaders(newKey(), version) };
      return answer<Accepted>(api.POST('/v1/cases/{caseId}/assignment', { params, body: { postId } }));
    });
    announce({ key: 'assign.done.to', values: { count, name: person?.name ?? '' } });
  };
  return (
    <div className="bar" role="group" aria-label={t('list.marked', { count: rows.length })}>
      <span>{t('list.marked', { count: rows.length })}</span>
      <span className="bar-person">
        {person
          ? t('assign.to.person', { name: person.name ?? '', title: text(person.title), weight: weightOf(person) })
          : t('assign.choose')}
      </span>
      <Button type="primary" disabled={postId === null} loading={isSending} onClick={() => void give()}>
        {t('assign.give', { count: rows.length })}
      </Button>
      <Button onClick={() => onDone(new Set())}>{t('list.unmark')}</Button>
      <FailedRows failed={failed} />
    </div>
  );
}
