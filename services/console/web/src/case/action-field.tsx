import { kindCodes } from '@cau-noi/vocabulary';
import { CheckField, RadioField, SelectField } from '../ui/forms/choice-field.js';
import { DateField } from '../ui/forms/date-field.js';
import { FieldGroup } from '../ui/forms/field.js';
import { TextField } from '../ui/forms/text-field.js';
import type { OfferedPost, People } from '../api/answers.js';
import { useOfferedPosts } from '../reference/offered-posts.js';
import { useSubjects } from '../reference/subjects.js';
import { useWords } from '../words/words.js';
import type { ActionField, Values } from './action-forms.js';
import { useCodeWords } from '../labels/code-words.js';

type Props = {
  field: ActionField;
  values: Values;
  people: People;
  error: string | undefined;
  onChange: (value: string | readonly string[]) => void;
};

/** The control of one field of an action's form. */
export function ActionControl({ field, values, people, error, onChange }: Props) {
  const { t, text } = useWords();
  const codeWord = useCodeWords();
  const subjects = useSubjects();
  const posts = useOfferedPosts(offeredTo(field, people));
  const value = values[field.name];
  const shown = typeof value === 'string' ? value : '';
  const shared = {
    id: idOf(field),
    label: t(field.label),
    value: shown,
    onChange,
    error,
    ...(field.isRequired && { isRequired: true }),
    ...(field.hint && { hint: t(field.hint) }),
  };
  const wordOf = (code: string): string =>
    'group' in field ? codeWord(field.group, code, field.labels?.get(code)) : code;
  switch (field.as) {
    case 'text':
      return <TextField {...shared} most={field.most} />;
    case 'area':
      return <TextField {...shared} most={field.most} rows={3} />;
    case 'day':
      return <DateField {...shared} />;
    case 'instant':
      return <DateField {...shared} withTime dayMeans={field.dayMeans} />;
    case 'number':
      return <TextField {...shared} inputMode="numeric" />;
    case 'kind':
      return (
        <SelectField
          {...shared}
          placeholder={t('form.choose')}
          options={kindCodes.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      );
    case 'subject':
      return (
        <SelectField
          {...shared}
          placeholder={t('form.choose')}
          options={subjects.map(({ code, label }) => ({ value: code, label: text(label) }))}
        />
      );
    case 'post':
    case 'signer':
      return (
        <SelectField
          {...shared}
          placeholder={t('form.choose')}
          options={posts.map(({ id, title, holder }) => ({
            value: id,
            label: `${text(title)} – ${holder?.name ?? t('load.vacant')}`,
          }))}
        />
      );
    case 'yes-no':
      return (
        <SelectField
          {...shared}
          placeholder={t('field.unchanged')}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }))}
        />
      );
    case 'code':
      if (field.codes.length > 8)
        return (
          <SelectField
            {...shared}
            placeholder={t('form.choose')}
            options={field.codes.map((code) => ({ value: code, label: wordOf(code) }))}
          />
        );
      return (
        <RadioField
          name={idOf(field)}
          legend={t(field.label)}
          isColumn
          value={shown}
          error={error}
          onChange={onChange}
          options={field.codes.map((code) => ({ value: code, label: wordOf(code) }))}
          {...(field.isRequired && { isRequired: true })}
        />
      );
    case 'codes': {
      const chosen: readonly string[] = typeof value === 'object' ? value : [];
      const toggle = (code: string, isOn: boolean): void =>
        onChange(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
      return (
        <FieldGroup
          id={idOf(field)}
          legend={t(field.label)}
          error={error}
          {...(field.isRequired && { isRequired: true })}
        >
          <div className="choices choices-column">
            {field.codes.map((code) => (
              <CheckField
                key={code}
                id={`${idOf(field)}-${code}`}
                label={wordOf(code)}
                isChecked={chosen.includes(code)}
                onChange={(isOn) => toggle(code, isOn)}
              />
            ))}
          </div>
        </FieldGroup>
      );
    }
  }
}

const none: readonly OfferedPost[] = [];

/** Whom the field may name is said by the owner of the case, never here. */
function offeredTo({ as }: ActionField, { assignees, signers }: People): readonly OfferedPost[] {
  return (as === 'post' ? assignees : as === 'signer' ? signers : none) ?? none;
}

export const idOf = ({ name }: { name: string }): string => `action-${name}`;
