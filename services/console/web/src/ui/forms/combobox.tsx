import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words.js';
import { Input, type Option } from './controls.js';
import { Field, type ControlProps } from './field.js';
import { indexed, matchesOf, type Indexed } from './matches.js';

type Props = {
  id: string;
  label: string;
  /** The value of the option that is chosen; empty while none is. */
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** There is a server that finds: `options` are what it found, as soon as it has, for the words last told here. */
  onType?: (words: string) => void;
  /** There are more that fit than `options` holds. */
  hasMore?: boolean;
  isRequired?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  className?: string;
};

/** More are found by typing on, not by scrolling. */
const mostShown = 50;

/** One of many, found by typing a part of it: with or without tone marks, words in any order, any input method. */
export function Combobox({ id, label, isRequired, hint, error, className, ...choice }: Props) {
  return (
    <Field
      id={id}
      label={label}
      isRequired={isRequired ?? false}
      hint={hint}
      error={error}
      {...(className && { className })}
    >
      {(control) => <Control control={control} {...choice} />}
    </Field>
  );
}

type ControlOwn = Pick<Props, 'value' | 'options' | 'onChange' | 'onType' | 'hasMore'> & { control: ControlProps };

function Control({ control, value, options, onChange, onType, hasMore = false }: ControlOwn) {
  const { t } = useWords();
  const list = useId();
  const keyed = useMemo(() => indexed(options), [options]);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const found = isOpen ? matchesOf(keyed, typed ?? '') : [];
  const shown = found.slice(0, mostShown);
  const isCut = hasMore || found.length > shown.length;
  const current = shown[at];

  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
    setOpen(true);
    onType?.(text);
    if (value !== '') onChange('');
  };
  const take = (option: Indexed): void => {
    setTyped(null);
    setOpen(false);
    onChange(option.value);
    onType?.('');
  };
  const leave = (): void => {
    setOpen(false);
    if (typed?.trim() === '') setTyped(null);
  };
  const step = (by: 1 | -1): void => {
    if (isOpen) setAt(Math.min(Math.max(at + by, 0), Math.max(shown.length - 1, 0)));
    else setOpen(true);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return; // it belongs to the input method
    const act = actOf(event.key, isOpen, { step, take: () => current && take(current), close: () => setOpen(false) });
    if (!act) return;
    event.preventDefault(); // also the dialog around it stays open at Esc
    act();
  };
  return (
    <div className="combobox">
      <Input
        {...control}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        {...(current && { 'aria-activedescendant': `${list}${at}` })}
        value={typed ?? chosen}
        placeholder={t('form.choose')}
        onChange={({ target }) => type(target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={list} role="listbox" aria-label={t('combobox.list')} hidden={!isOpen} className="combobox-list">
        {shown.map((option, index) => (
          <li
            key={option.value}
            id={`${list}${index}`}
            role="option"
            aria-selected={index === at}
            ref={index === at ? inSight : null}
            onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
            onClick={() => take(option)}
          >
            {option.label}
          </li>
        ))}
      </ul>
      <p role="status" className={isOpen && isCut ? 'field-hint' : 'unseen'}>
        {isOpen && t(isCut ? 'combobox.more' : 'combobox.found', { count: shown.length })}
      </p>
    </div>
  );
}

type Acts = { step: (by: 1 | -1) => void; take: () => void; close: () => void };

function actOf(key: string, isOpen: boolean, { step, take, close }: Acts): (() => void) | undefined {
  if (key === 'ArrowDown') return () => step(1);
  if (key === 'ArrowUp') return () => step(-1);
  if (!isOpen) return undefined;
  return { Enter: take, Escape: close }[key];
}

const inSight = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });
