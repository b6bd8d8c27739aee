import { Field } from '../forms/field.js';

type Props = {
  id: string;
  label: string;
  /** Which files are offered, as the browser writes it. */
  accept: string;
  /** Null: the choice was taken back. */
  onChange: (file: File | null) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One file of the reader's own computer; the browser's own control opens it. */
export const FileField = ({ id, label, accept, onChange, hint, error }: Props) => (
  <Field id={id} label={label} isRequired hint={hint} error={error}>
    {(control) => (
      <input
        {...control}
        className="file"
        type="file"
        accept={accept}
        onChange={({ target }) => onChange(target.files?.[0] ?? null)}
      />
    )}
  </Field>
);
