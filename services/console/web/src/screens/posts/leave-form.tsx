import { useState } from 'react';
import type { Accepted, PostItem } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { WorkOf } from './open-cases.js';
import type { Leave } from './post-queries.js';
import { wrongLeave, type LeaveValues } from './post-values.js';

const inputs = {
  from: 'leave-from',
  to: 'leave-to',
  standInPostId: 'leave-stand-in',
  'leave-overlap': 'leave-from',
  'leave-without-holder': 'leave-from',
  'dates-reversed': 'leave-to',
  'stand-in-unsuitable': 'leave-stand-in',
};

type Props = { post: PostItem; posts: readonly PostItem[]; at: string; onClose: () => void };

/** Records that the holder of a post is away, and who does the work instead. */
export function LeaveForm({ post, posts, at, onClose }: Props) {
  const { t, say, text } = useWords();
  const [values, setValues] = useState<LeaveValues>(() => ({ from: formatDate(at), to: '', standIn: '' }));
  const change = (part: Partial<LeaveValues>): void => setValues({ ...values, ...part });
  const form = useFormCommand<Accepted>({
    check: () => wrongLeave(values, t),
    run: (key) => {
      const [from, to] = [dayIn(values.from) ?? '', dayIn(values.to) ?? ''];
      const standInPostId = values.standIn === '' ? null : values.standIn;
      return answer<Accepted>(
        api.POST('/v1/posts/{id}/leaves', {
          params: { path: { id: post.id }, header: commandHeaders(key) },
          body: { from, to, standInPostId },
        }),
      );
    },
    touches: () => [keys.leaves(post.unitId)],
    inputs,
    onDone: () => {
      announceSaved(text(post.title));
      onClose();
    },
  });
  const others = posts.filter(({ id, vacant }) => id !== post.id && !vacant);
  return (
    <FormDialog title={t('org.leave.title')} submit={t('save')} form={form} onClose={onClose}>
      <p>
        <strong>{`${post.holder?.name ?? ''} · ${text(post.title)}`}</strong>
      </p>
      <div className="grid">
        <DateField
          id="leave-from"
          label={t('org.leave.from')}
          isRequired
          value={values.from}
          onChange={(from) => change({ from })}
          error={errorOf(form.errors, 'leave-from', say)}
        />
        <DateField
          id="leave-to"
          label={t('org.leave.to')}
          isRequired
          value={values.to}
          onChange={(to) => change({ to })}
          error={errorOf(form.errors, 'leave-to', say)}
        />
      </div>
      {post.holder && <WorkOf unitId={post.unitId} officerId={post.holder.officerId} />}
      <SelectField
        id="leave-stand-in"
        label={t('org.leave.who')}
        placeholder={t('org.leave.nobody')}
        value={values.standIn}
        options={others.map(({ id, title, holder }) => ({ value: id, label: `${holder?.name} · ${text(title)}` }))}
        onChange={(standIn) => change({ standIn })}
        error={errorOf(form.errors, 'leave-stand-in', say)}
      />
    </FormDialog>
  );
}

/** Takes a leave back; it stays in the record. */
export function WithdrawLeave({ leave, unitId, onClose }: { leave: Leave; unitId: string; onClose: () => void }) {
  const { t } = useWords();
  const { id, version, name, from, to } = leave;
  const form = useFormCommand<Accepted>({
    check: () => [],
    run: (key) =>
      answer<Accepted>(
        api.POST('/v1/leaves/{id}/withdrawal', { params: { path: { id }, header: commandHeaders(key, version) } }),
      ),
    touches: () => [keys.leaves(unitId)],
    onDone: () => {
      announceSaved(name);
      onClose();
    },
  });
  return (
    <FormDialog title={t('org.leave.withdraw')} submit={t('org.leave.withdraw')} form={form} onClose={onClose} isDanger>
      <p>{t('org.leave.withdraw.question', { name, from: formatDate(from), to: formatDate(to) })}</p>
    </FormDialog>
  );
}
