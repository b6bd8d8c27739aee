import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Input } from '../forms/controls.js';
import { useWords } from '../../words/words.js';
import { grouped } from './grouped.js';

/** Something that is offered for what was typed. */
export type Found = { key: string; group: string; content: ReactNode; onTake: () => void };

type Props = {
  id: string;
  label: string;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  found: readonly Found[];
  /** The list is a part of the page; else it lies over it while somebody types. */
  isInPlace?: boolean;
  /** Enter where nothing was chosen; without it the first one is chosen from the start. */
  onEnter?: () => void;
  /** What is wrong with what was typed. */
  problem?: string | null;
};

/** A field under which is offered what fits, in groups: arrows choose, Enter takes; typing on never takes anything. */
export function Finder({ id, label, placeholder, words, onWords, found, isInPlace = false, onEnter, problem }: Props) {
  const { t } = useWords();
  const list = useId();
  const first = onEnter ? -1 : 0;
  const [at, setAt] = useState(first);
  const [isOpen, setOpen] = useState(isInPlace);
  const groups = grouped(found);
  const inOrder = groups.flatMap(({ inside }) => inside);
  const isShown = isOpen && (inOrder.length > 0 || isInPlace);
  const current = isShown ? inOrder[at] : undefined;

  const close = (): void => {
    setAt(first);
    if (!isInPlace) setOpen(false);
  };
  const take = (one: Found): void => {
    close();
    one.onTake();
  };
  const step = (by: 1 | -1): void => {
    setOpen(true);
    setAt(Math.min(Math.max(at + by, first), inOrder.length - 1));
  };
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: current ? () => take(current) : onEnter && (() => (close(), onEnter())),
    Escape: isShown && !isInPlace ? close : undefined, // a dialog around it closes itself
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return; // it belongs to the input method
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={isInPlace ? 'finder' : 'finder finder-over'}>
      <Input
        id={id}
        ref={isInPlace ? focusedFirst : null}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={list}
        {...(current && { 'aria-activedescendant': `${list}${at}` })}
        {...(problem && { 'aria-describedby': `${id}-problem`, 'aria-invalid': true })}
        placeholder={placeholder}
        value={words}
        onChange={({ target }) => (setAt(first), setOpen(true), onWords(target.value))}
        onKeyDown={press}
        onBlur={close}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="search-problem">
          {problem}
        </p>
      )}
      <div id={list} role="listbox" aria-label={t('combobox.list')} className="finder-list" hidden={!isShown}>
        {groups.map(({ name, inside }) => (
          <div key={name} role="group" aria-label={name}>
            <span className="finder-group" aria-hidden="true">
              {name}
            </span>
            {inside.map((one) => {
              const index = inOrder.indexOf(one);
              return (
                <div
                  key={one.key}
                  id={`${list}${index}`}
                  role="option"
                  aria-selected={index === at}
                  className="finder-option"
                  ref={index === at ? inSight : null}
                  onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
                  onClick={() => take(one)}
                >
                  {one.content}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className={isInPlace && words !== '' && inOrder.length === 0 ? 'finder-none' : 'unseen'}>
        {isShown && words !== '' && t('combobox.found', { count: inOrder.length })}
      </p>
    </div>
  );
}

/** Of the dialog around it, this is what gets the focus. */
const focusedFirst = (field: HTMLElement | null): void => field?.setAttribute('autofocus', '');
const inSight = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });
