import { useState } from 'react';
import { fromOldEncoding } from '../../formats/old-encodings.js';
import { tidy } from '../../formats/text.js';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';
import { Input, TextArea } from './controls.js';
import { Field } from './field.js';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  rows?: number;
  /** Counted and warned about, never cut off. */
  most?: number;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel';
  autoFocus?: boolean;
  /** What stands for a field that is left empty. */
  placeholder?: string;
  className?: string;
  onBlur?: () => void;
  onEnter?: () => void;
};

/** Text as somebody types it: never changed while it is typed, composed and trimmed when the field is left. */
export function TextField({ id, label, value, onChange, hint, error, rows, most, onBlur, onEnter, ...more }: Props) {
  const { t } = useWords();
  const [converted, setConverted] = useState<string | null>(null);
  const leave = (): void => {
    const clean = tidy(value);
    if (clean !== value) onChange(clean);
    setConverted(fromOldEncoding(clean));
    onBlur?.();
  };
  const isLong = most !== undefined && value.length > most * 0.8;
  const counted = isLong ? t('form.count', { count: value.length, most }) : undefined;
  const shared = {
    value,
    onBlur: leave,
    autoComplete: more.autoComplete ?? 'off',
    ...(more.autoFocus && { autoFocus: true }),
    ...(more.placeholder && { placeholder: more.placeholder }),
    ...(more.inputMode && { inputMode: more.inputMode }),
  };
  return (
    <Field
      id={id}
      label={label}
      {...(more.isRequired && { isRequired: true })}
      {...(more.className && { className: more.className })}
      error={error}
      hint={
        (hint ?? counted ?? converted) !== undefined && (hint || counted || converted) ? (
          <>
            {[hint, counted].filter(Boolean).join(' · ')}
            {converted !== null && (
              <OldEncoding converted={converted} onTake={() => (onChange(converted), setConverted(null))} />
            )}
          </>
        ) : undefined
      }
    >
      {(control) =>
        rows ? (
          <TextArea {...control} {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <Input
            {...control}
            {...shared}
            onChange={({ target }) => onChange(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.ctrlKey) onEnter?.();
            }}
          />
        )
      }
    </Field>
  );
}

function OldEncoding({ converted, onTake }: { converted: string; onTake: () => void }) {
  const { t } = useWords();
  return (
    <p className="warning" role="status">
      {t('form.old-encoding')} <q>{converted}</q>{' '}
      <Button size="small" onClick={onTake}>
        {t('form.convert')}
      </Button>
    </p>
  );
}
