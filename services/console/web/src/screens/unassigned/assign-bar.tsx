import type { Accepted, CaseItem } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { FailedRows, useBatch } from '../queue/batch.js';
import { announce } from '../../ui/announcements.js';
import { useWords } from '../../words/words.js';
import { useWorkload } from './load-queries.js';
import type { Wanted } from './wanted.js';

type Props = {
  rows: readonly CaseItem[];
  wanted: Wanted;
  postId: string;
  onPost: (postId: string) => void;
  onDone: (stillMarked: ReadonlySet<string>) => void;
};

/** Gives the marked cases to one post, each by a command of its own: what somebody else changed meanwhile stays marked. */
export function AssignBar({ rows, wanted, postId, onPost, onDone }: Props) {
  const { t, text } = useWords();
  const { data: loads = [] } = useWorkload(wanted);
  const { failed, isSending, sendEach } = useBatch(onDone);
  useShortcuts({ a: () => document.getElementById('assignee')?.focus() });

  const give = async (): Promise<void> => {
    if (postId === '' || isSending) return;
    const count = await sendEach(rows, ({ id, version }) => {
      const params = { path: { caseId: id }, header: commandHeaders(newKey(), version) };
      return answer<Accepted>(api.POST('/v1/cases/{caseId}/assignment', { params, body: { postId } }));
    });
    announce({ key: 'assign.done', values: { count } });
  };
  const options = loads.flatMap(({ postId: value, officerId, name, title, open, overdue, suits }) => {
    if (value === null || (!suits && officerId !== null)) return [];
    const words = { name: name ?? '', title: text(title), open, overdue };
    const label = suits ? t('assign.option', words) : `${words.title} – ${t('load.vacant')}`;
    return [{ value, isDisabled: !suits, label }];
  });
  return (
    <div className="bar" role="group" aria-label={t('list.marked', { count: rows.length })}>
      <span>{t('list.marked', { count: rows.length })}</span>
      <SelectField
        id="assignee"
        label={t('assign.to')}
        className="field-inline"
        value={postId}
        placeholder={t('assign.choose')}
        options={options}
        onChange={onPost}
      />
      <Button type="primary" disabled={postId === ''} loading={isSending} onClick={() => void give()}>
        {t('assign.give', { count: rows.length })}
      </Button>
      <Button onClick={() => onDone(new Set())}>{t('list.unmark')}</Button>
      <FailedRows failed={failed} />
    </div>
  );
}
