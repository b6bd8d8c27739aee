import type { ComponentProps, InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

export type Option = {
  value: string;
  label: string;
  isDisabled?: boolean;
  /** What it is found by as well, a code for example; not shown. */
  also?: string;
};

/** One line of text without a label of its own; a field with one is `TextField`. */
export const Input = ({ className = '', ...more }: ComponentProps<'input'>) => (
  <input type="text" {...more} className={`input ${className}`} />
);

/** Several lines of text. */
export const TextArea = ({ className = '', ...more }: TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <textarea {...more} className={`input text-area ${className}`} />
);

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> & {
  options: readonly Option[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
  onChange: (value: string) => void;
};

/** One of a list, with the browser's own control: the same on a phone, for a screen reader and by keyboard. */
export const Select = ({ options, placeholder, onChange, className = '', ...more }: SelectProps) => (
  <select {...more} className={`select ${className}`} onChange={({ target }) => onChange(target.value)}>
    {placeholder !== undefined && <option value="">{placeholder}</option>}
    {options.map(({ value, label, isDisabled = false }) => (
      <option key={value} value={value} disabled={isDisabled}>
        {label}
      </option>
    ))}
  </select>
);

/** A box to tick; with words beside it, it is `CheckField`. */
export const Checkbox = (props: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) => (
  <input {...props} type="checkbox" />
);

/** One of several that share a name; with words and a question it is `RadioField`. */
export const Radio = (props: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) => <input {...props} type="radio" />;
