import { Checkbox, Radio, Select, type Option } from './controls.js';
import { Field, FieldGroup } from './field.js';

type SelectProps = {
  id: string;
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
};

/** One of a list, with the browser's own control: the same on a phone, for a screen reader and by keyboard. */
export function SelectField({
  id,
  label,
  value,
  options,
  onChange,
  placeholder,
  isRequired,
  hint,
  error,
  className,
}: SelectProps) {
  return (
    <Field
      id={id}
      label={label}
      isRequired={isRequired ?? false}
      hint={hint}
      error={error}
      {...(className && { className })}
    >
      {(control) => (
        <Select {...control} value={value} options={options} placeholder={placeholder} onChange={onChange} />
      )}
    </Field>
  );
}

type RadioProps = {
  name: string;
  legend: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  isColumn?: boolean;
  /** A bar with a part for each, the chosen one filled. */
  isSegmented?: boolean;
};

/** One of a few, all in view. */
export function RadioField({
  name,
  legend,
  value,
  options,
  onChange,
  isRequired,
  hint,
  error,
  isColumn = false,
  isSegmented = false,
}: RadioProps) {
  const look = isSegmented ? 'choices choices-bar' : isColumn ? 'choices choices-column' : 'choices';
  return (
    <FieldGroup legend={legend} isRequired={isRequired ?? false} hint={hint} error={error} id={name}>
      <div className={look}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <Radio
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

type CheckProps = { id: string; label: string; isChecked: boolean; onChange: (isChecked: boolean) => void };

export function CheckField({ id, label, isChecked, onChange }: CheckProps) {
  return (
    <label className="choice" htmlFor={id}>
      <Checkbox id={id} checked={isChecked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
