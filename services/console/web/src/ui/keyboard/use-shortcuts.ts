import { useLayoutEffect, useRef } from 'react';
import { createStore } from '../../state/store.js';
import { comboOf, withPrefix, type Place } from './combo.js';

/** Returned by an action when the key is not for it now: then the part of the page around it is tried. */
export const pass = Symbol('pass');
export type Shortcuts = Readonly<Record<string, (() => unknown) | undefined>>;

const storeKey = 'cau-noi-letters';
/** Whether single letters are shortcuts. */
export const lettersOn = createStore(localStorage.getItem(storeKey) !== 'off');
lettersOn.watch(() => localStorage.setItem(storeKey, lettersOn.get() ? 'on' : 'off'));

/** Those on screen, the latest last: an inner part is tried before the page, the page before the shell. */
const layers: { current: Shortcuts }[] = [];
let prefix: string | null = null;
let afterComposition: (() => void) | null = null;

/** Keys of a part of the page, as long as it is shown: from the instant it can be seen, not some time after. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const layer = useRef(shortcuts);
  useLayoutEffect(() => {
    layer.current = shortcuts;
  });
  useLayoutEffect(() => {
    layers.push(layer);
    if (layers.length === 1) listen(true);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) listen(false);
    };
  }, []);
}

function listen(isOn: boolean): void {
  const change = isOn ? window.addEventListener : window.removeEventListener;
  change('keydown', onKey as EventListener);
  change('compositionend', onCompositionEnd);
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing && event.ctrlKey && event.code === 'Enter') {
    afterComposition = () => act('Ctrl+Enter');
    return;
  }
  const found = comboOf(event, placeOf(event.target));
  if (found === null || event.defaultPrevented) return;
  const next = withPrefix(found, prefix);
  prefix = next.prefix;
  if (next.combo !== null && act(next.combo)) event.preventDefault();
}

function onCompositionEnd(): void {
  const waiting = afterComposition;
  afterComposition = null;
  if (waiting) queueMicrotask(waiting);
}

function act(combo: string): boolean {
  for (const { current } of [...layers].reverse()) {
    const action = current[combo];
    if (action && action() !== pass) return true;
  }
  return false;
}

function placeOf(target: EventTarget | null): Place {
  const element = target instanceof HTMLElement ? target : null;
  return {
    isTyping:
      element?.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]') !== null &&
      element !== null,
    isOnControl: element !== null && element.closest('button, a, summary, input') !== null,
    hasDialog: document.querySelector('dialog[open]') !== null,
    lettersOn: lettersOn.get(),
  };
}
