import { useId, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';

/** What a control takes from its field, so that label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
};

type Props = {
  id: string;
  label: string;
  isRequired?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label above, error below the label, then the control and its hint. */
export function Field({ id, label, isRequired = false, hint, error, className = '', children }: Props) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const control: ControlProps = {
    id,
    ...(describedBy !== '' && { 'aria-describedby': describedBy }),
    ...(error && { 'aria-invalid': true }),
    ...(isRequired && { 'aria-required': true }),
  };
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {isRequired && <RequiredMark />}
      </label>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      {children(control)}
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
    </div>
  );
}

function RequiredMark() {
  const { t } = useWords();
  return (
    <span className="required" title={t('form.required')}>
      {' *'}
    </span>
  );
}

type GroupProps = {
  legend: string;
  isRequired?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Several controls under one question; error and hint are said with the question. */
export function FieldGroup({ legend, isRequired = false, hint, error, id, className = '', children }: GroupProps) {
  const own = useId();
  const [errorId, hintId] = [`${id ?? own}-error`, `${id ?? own}-hint`];
  const describedBy = [error && errorId, hint && hintId].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`field-group ${className}`}
      id={id}
      tabIndex={id ? -1 : undefined}
      {...(describedBy !== '' && { 'aria-describedby': describedBy })}
    >
      <legend>
        {legend}
        {isRequired && <RequiredMark />}
      </legend>
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
      {children}
      {hint && (
        <div id={hintId} className="field-hint">
          {hint}
        </div>
      )}
    </fieldset>
  );
}
