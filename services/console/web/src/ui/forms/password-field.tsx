import { useState } from 'react';
import { hasComposedLetter } from '../../formats/text.js';
import { Button } from '../button.js';
import { Input } from './controls.js';
import { Field } from './field.js';
import { useWords } from '../../words/words.js';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  isNew?: boolean;
  autoFocus?: boolean;
  error?: string | undefined;
  hint?: string;
};

/** Paste and password managers allowed; warns when an input method writes marks into it. */
export function PasswordField({ id, label, value, onChange, isNew = false, autoFocus = false, error, hint }: Props) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const warning = hasComposedLetter(value) ? (
    <span className="warning" role="status">
      {t('sign-in.composed')}
    </span>
  ) : (
    hint
  );
  return (
    <Field id={id} label={label} isRequired error={error} hint={warning}>
      {(control) => (
        <div className="with-button">
          <Input
            {...control}
            type={isShown ? 'text' : 'password'}
            value={value}
            autoFocus={autoFocus}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            onChange={({ target }) => onChange(target.value)}
          />
          <Button aria-pressed={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'sign-in.hide' : 'sign-in.show')}
          </Button>
        </div>
      )}
    </Field>
  );
}
