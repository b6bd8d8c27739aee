import { covers } from '@cau-noi/calendar';
import { useRef, useState } from 'react';
import type { Accepted, PostItem } from '../../api/answers.js';
import { answer, api, commandHeaders, newKey } from '../../api/client.js';
import { formatDate } from '../../formats/dates.js';
import { keys } from '../../live/keys.js';
import { OfficerField } from '../../reference/officer-field.js';
import { announceSaved } from '../../ui/announcements.js';
import { FormDialog } from '../../ui/dialogs/form-dialog.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { errorOf } from '../../ui/forms/error-summary.js';
import { TextField } from '../../ui/forms/text-field.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import { useFormCommand } from '../../ui/dialogs/use-form-command.js';
import { useWords } from '../../words/words.js';
import { LastDayForm } from './last-day-form.js';
import { OpenCasesOf } from './open-cases.js';
import { wrongHolder, type HolderValues } from './post-values.js';

const inputs = {
  name: 'holder-name',
  officerId: 'holder-officer',
  from: 'holder-from',
  to: 'holder-to',
  'holder-overlap': 'holder-from',
  'holder-outside-post': 'holder-from',
  'dates-reversed': 'holder-to',
  'officer-unknown': 'holder-officer',
};

type Props = { post: PostItem; at: string; onClose: () => void };
type Tenure = { officerId: string; from: string; to: string | null };

/** Puts somebody into a post: an official of the directory, or one who is added to it. */
export function HolderForm({ post, at, onClose }: Props) {
  const { t, say, text } = useWords();
  const [values, setValues] = useState<HolderValues>(() => ({
    who: 'new',
    name: '',
    officerId: '',
    from: formatDate(at),
    to: '',
  }));
  const change = (part: Partial<HolderValues>): void => setValues({ ...values, ...part });
  const officerOf = useOfficerOf();
  const form = useFormCommand<Accepted>({
    check: () => wrongHolder(values, t),
    run: async (key) => {
      const officerId = values.who === 'known' ? values.officerId : await officerOf(values.name.trim());
      return appoint(post, { officerId, from: dayIn(values.from) ?? '', to: dayIn(values.to) }, key);
    },
    touches: () => [keys.allPosts, keys.officers, keys.firstSteps],
    inputs,
    onDone: () => {
      announceSaved(text(post.title));
      onClose();
    },
  });
  const wrong = (field: string): string | undefined => errorOf(form.errors, field, say);
  return (
    <FormDialog
      title={t('org.holder.title', { post: text(post.title) })}
      submit={t('save')}
      form={form}
      onClose={onClose}
    >
      <RadioField
        name="holder-who"
        legend={t('org.holder')}
        value={values.who}
        options={(['new', 'known'] as const).map((value) => ({ value, label: t(`org.holder.${value}`) }))}
        onChange={(who) => change({ who: who as HolderValues['who'] })}
      />
      {values.who === 'new' ? (
        <TextField
          id="holder-name"
          label={t('org.holder.name')}
          isRequired
          most={120}
          value={values.name}
          onChange={(name) => change({ name })}
          error={wrong('holder-name')}
        />
      ) : (
        <OfficerField
          id="holder-officer"
          label={t('org.holder.name')}
          value={values.officerId}
          onChange={(officerId) => change({ officerId })}
          error={wrong('holder-officer')}
        />
      )}
      <div className="grid">
        <DateField
          id="holder-from"
          label={t('org.from')}
          isRequired
          value={values.from}
          onChange={(from) => change({ from })}
          error={wrong('holder-from')}
        />
        <DateField
          id="holder-to"
          label={t('org.last-day')}
          hint={t('org.last-day.hint')}
          value={values.to}
          onChange={(to) => change({ to })}
          error={wrong('holder-to')}
        />
      </div>
    </FormDialog>
  );
}

/** Adds an official once, however often the form is sent: by the name, whatever else is mended in it. */
function useOfficerOf(): (name: string) => Promise<string> {
  const added = useRef<{ name: string; key: string; id: string | null }>({ name: '', key: '', id: null });
  return async (name) => {
    if (added.current.name !== name) added.current = { name, key: newKey(), id: null };
    const { key, id } = added.current;
    if (id !== null) return id;
    const officer = await answer<Accepted>(
      api.POST('/v1/officers', { params: { header: commandHeaders(key) }, body: { name } }),
    );
    added.current = { name, key, id: officer.id };
    return officer.id;
  };
}

const appoint = ({ id, holdersVersion }: PostItem, tenure: Tenure, key: string): Promise<Accepted> =>
  answer<Accepted>(
    api.POST('/v1/posts/{id}/holders', {
      params: { path: { id }, header: commandHeaders(key, holdersVersion) },
      body: tenure,
    }),
  );

/** The last day of whoever holds a post on a day. */
export function EndTenure({ post, at, onClose }: Props) {
  const { t, text } = useWords();
  const held = post.holders.find((tenure) => covers(tenure, at));
  if (!held) return null;
  return (
    <LastDayForm
      title={t('org.post.leaving')}
      what={`${held.name} · ${text(post.title)}`}
      hint={t('org.end.hint')}
      lastDay={held.to}
      run={(to, key) => appoint(post, { officerId: held.officerId, from: held.from, to }, key)}
      touches={[keys.allPosts]}
      onClose={onClose}
    >
      <OpenCasesOf unitId={post.unitId} officerId={held.officerId} />
    </LastDayForm>
  );
}
