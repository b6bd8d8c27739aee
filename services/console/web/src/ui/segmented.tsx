import { Button } from './button.js';

type Props<Value extends string> = {
  /** What is chosen by it. */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, all of them seen, in force at once: a setting, not a field of a form. */
export const Segmented = <Value extends string>({ label, value, options, onChange }: Props<Value>) => (
  <div role="group" aria-label={label} className="segmented">
    {options.map((option) => (
      <Button
        key={option.value}
        size="small"
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
      >
        {option.label}
      </Button>
    ))}
  </div>
);
