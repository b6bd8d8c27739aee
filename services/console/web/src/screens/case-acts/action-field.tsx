import { CheckField, RadioField, SelectField } from '../../ui/forms/choice-field.js';
import { DateField } from '../../ui/forms/date-field.js';
import { FieldGroup } from '../../ui/forms/field.js';
import { TextField } from '../../ui/forms/text-field.js';
import type { OfferedPost, People } from '../../api/answers.js';
import { useOfferedPosts } from '../../reference/offered-posts.js';
import { useWords } from '../../words/words.js';
import type { Input, Values } from './action-form.js';

type Props = {
  input: Input;
  values: Values;
  people: People;
  error: string | undefined;
  onChange: (value: string | readonly string[]) => void;
};

/** More codes than this are a list to open; so is a choice that was made already. */
const mostInView = 8;

/** The control of one input of an action's form. */
export function ActionControl({ input, values, people, error, onChange }: Props) {
  const { t, text } = useWords();
  const posts = useOfferedPosts(offeredTo(input, people));
  const labelOf = useInputLabel();
  const value = values[input.name];
  const shown = typeof value === 'string' ? value : '';
  const shared = {
    id: idOf(input),
    label: labelOf(input),
    value: shown,
    onChange,
    error,
    ...(input.isRequired && { isRequired: true }),
    ...(input.hint && { hint: text(input.hint) }),
  };
  const options = input.options.map(({ code, label }) => ({ value: code, label: text(label) }));
  switch (input.as) {
    case 'text':
      return <TextField {...shared} {...(input.most !== undefined && { most: input.most })} />;
    case 'long-text':
      return <TextField {...shared} {...(input.most !== undefined && { most: input.most })} rows={3} />;
    case 'day':
      return <DateField {...shared} />;
    case 'instant':
      return <DateField {...shared} withTime />;
    case 'due':
      return <DateField {...shared} withTime dayMeans="end" />;
    case 'number':
      return <TextField {...shared} inputMode="numeric" />;
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
    case 'choice':
      if (options.length > mostInView || (input.value !== undefined && options.length > 1))
        return <SelectField {...shared} placeholder={t('form.choose')} options={options} />;
      return (
        <RadioField
          name={idOf(input)}
          legend={shared.label}
          isColumn
          value={shown}
          hint={shared.hint}
          error={error}
          onChange={onChange}
          options={options}
          {...(input.isRequired && { isRequired: true })}
        />
      );
    case 'choices': {
      const chosen: readonly string[] = typeof value === 'object' ? value : [];
      const toggle = (code: string, isOn: boolean): void =>
        onChange(isOn ? [...chosen, code] : chosen.filter((one) => one !== code));
      return (
        <FieldGroup
          id={idOf(input)}
          legend={shared.label}
          hint={shared.hint}
          error={error}
          {...(input.isRequired && { isRequired: true })}
        >
          <div className="choices choices-column">
            {options.map((option) => (
              <CheckField
                key={option.value}
                id={`${idOf(input)}-${option.value}`}
                label={option.label}
                isChecked={chosen.includes(option.value)}
                onChange={(isOn) => toggle(option.value, isOn)}
              />
            ))}
          </div>
        </FieldGroup>
      );
    }
  }
}

/** The label of an input: the words of the owner of the case, or ours for the parts of a paper. */
export function useInputLabel(): (input: Pick<Input, 'label'>) => string {
  const { t, text } = useWords();
  return ({ label }) => (typeof label === 'string' ? t(label) : text(label));
}

const none: readonly OfferedPost[] = [];

/** Whom the input may name is said by the owner of the case, never here. */
function offeredTo({ as }: Input, { assignees, signers }: People): readonly OfferedPost[] {
  return (as === 'post' ? assignees : as === 'signer' ? signers : none) ?? none;
}

export const idOf = ({ name }: { name: string }): string => `action-${name}`;
