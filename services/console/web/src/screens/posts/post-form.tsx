import { roleCodes } from '@cau-noi/vocabulary';
import { useState } from 'react';
import type { Accepted, PostItem, Role } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { CheckField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { LastDayForm } from './last-day-form.js';
import { namesIn, wrongPost, type PostValues } from './post-values.js';

const inputs = {
  'title.vi': 'post-vi',
  'title.en': 'post-en',
  role: 'post-role',
  validFrom: 'post-from',
  'head-post-exists': 'post-head',
  'post-outside-unit': 'post-from',
  'dates-reversed': 'post-from',
};

type Props = { unitId: string; at: string; post?: PostItem; onClose: () => void };

/** Sets up a post of a unit, or changes one. */
export function PostForm({ unitId, at, post, onClose }: Props) {
  const { t, say } = useWords();
  const [values, setValues] = useState<PostValues>(() => valuesOf(post, at));
  const change = (part: Partial<PostValues>): void => setValues({ ...values, ...part });
  const form = useFormCommand<Accepted>({
    check: () => wrongPost(values, t),
    run: (key) => {
      const { role, isHead, from } = values;
      const body = { title: namesIn(values), role: role as Role, isHead, validFrom: dayIn(from) ?? '' };
      if (!post)
        return answer(api.POST('/v1/posts', { params: { header: commandHeaders(key) }, body: { ...body, unitId } }));
      const params = { path: { id: post.id }, header: commandHeaders(key, post.version) };
      return answer(api.PATCH('/v1/posts/{id}', { params, body }));
    },
    touches: () => [keys.allPosts, keys.firstSteps],
    inputs,
    onDone: () => {
      announceSaved(values.vi);
      onClose();
    },
  });
  const wrong = (field: string): string | undefined => errorOf(form.errors, field, say);
  return (
    <FormDialog title={t(post ? 'org.post.change' : 'org.post.new')} submit={t('save')} form={form} onClose={onClose}>
      <TextField
        id="post-vi"
        label={t('org.post.title')}
        isRequired
        most={200}
        value={values.vi}
        onChange={(vi) => change({ vi })}
        error={wrong('post-vi')}
      />
      <TextField
        id="post-en"
        label={t('org.post.title.en')}
        hint={t('org.name.en.hint')}
        most={200}
        value={values.en}
        onChange={(en) => change({ en })}
        error={wrong('post-en')}
      />
      <SelectField
        id="post-role"
        label={t('org.post.role')}
        isRequired
        hint={t('org.post.role.hint')}
        placeholder={t('form.choose')}
        value={values.role}
        options={roleCodes.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(role) => change({ role: role as Role })}
        error={wrong('post-role')}
      />
      <CheckField
        id="post-head"
        label={t('org.post.head.label')}
        isChecked={values.isHead}
        onChange={(isHead) => change({ isHead })}
      />
      {wrong('post-head') && <p className="field-error">{wrong('post-head')}</p>}
      <DateField
        id="post-from"
        label={t('org.from')}
        isRequired
        value={values.from}
        onChange={(from) => change({ from })}
        error={wrong('post-from')}
      />
    </FormDialog>
  );
}

const valuesOf = (post: PostItem | undefined, at: string): PostValues =>
  post
    ? {
        vi: post.title.vi,
        en: post.title.en,
        role: post.role,
        isHead: post.isHead,
        from: formatDate(post.validFrom),
      }
    : { vi: '', en: '', role: '', isHead: false, from: formatDate(at) };

/** The last day of a post. */
export function EndPost({ post, onClose }: { post: PostItem; onClose: () => void }) {
  const { t, text } = useWords();
  const { id, version } = post;
  return (
    <LastDayForm
      title={t('org.post.end')}
      what={text(post.title)}
      hint={t('org.end.hint')}
      lastDay={post.validTo}
      run={(validTo, key) =>
        answer(
          api.PATCH('/v1/posts/{id}', {
            params: { path: { id }, header: commandHeaders(key, version) },
            body: { validTo },
          }),
        )
      }
      touches={[keys.allPosts]}
      onClose={onClose}
    />
  );
}
