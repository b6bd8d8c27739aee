import { useLayoutEffect, useRef } from 'react';
import { useWords, type Said } from '../../words/words.js';

/** What is wrong with a field: its id, and the words. */
export type FormError = { field: string; said?: Said; text?: string };

export const errorOf = (
  errors: readonly FormError[],
  field: string,
  say: (said: Said) => string,
): string | undefined => {
  const found = errors.find((error) => error.field === field);
  return found && (found.text ?? (found.said ? say(found.said) : undefined));
};

/** “Có 2 chỗ cần sửa”: takes the focus when it appears; each line leads to its field. `serial` changes with every try. */
export function ErrorSummary({ errors, serial }: { errors: readonly FormError[]; serial: number }) {
  const { t, say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const isWrong = errors.length > 0;
  useLayoutEffect(() => {
    if (isWrong) box.current?.focus(); // not when one of several has been mended: the user is in another field
  }, [isWrong, serial]);
  if (!isWrong) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p>
        <strong>{t('form.errors', { count: errors.length })}</strong>
      </p>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.text ?? error.said?.key}`}>
            <a href={`#${error.field}`} onClick={(event) => (event.preventDefault(), focusField(error.field))}>
              {error.text ?? (error.said ? say(error.said) : '')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focuses a field by its id; of several controls under one question the first. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches('fieldset')
    ? (field.querySelector<HTMLElement>('input, select, textarea') ?? field)
    : field;
  control?.focus();
}
