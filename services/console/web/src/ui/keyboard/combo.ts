/** What of a keyboard event decides; a plain object in specs. */
export type Pressed = {
  code: string;
  isComposing: boolean;
  keyCode: number;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
};

/** Where the focus is when a key is pressed. */
export type Place = {
  /** In a field in which something is typed or chosen. */
  isTyping: boolean;
  /** On a button or link, to which Enter and Space belong. */
  isOnControl: boolean;
  hasDialog: boolean;
  /** Single letters may be switched off (WCAG 2.1.4). */
  lettersOn: boolean;
};

const named: Readonly<Record<string, string>> = {
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  Enter: 'Enter',
  NumpadEnter: 'Enter',
  Space: 'Space',
  Escape: 'Esc',
  F1: 'F1',
  Slash: '/',
};

/**
 * The shortcut of a key press, or null. Keys are physical ones; whatever an input method composes, and Backspace and
 * Delete (which UniKey-like tools send by themselves), is never a shortcut.
 */
export function comboOf(pressed: Pressed, place: Place): string | null {
  const { code, ctrlKey, altKey, metaKey, shiftKey } = pressed;
  if (pressed.isComposing || pressed.keyCode === 229 || code === '' || metaKey) return null;
  const key = named[code] ?? letterOrDigit(code);
  if (key === null) return null;
  if (ctrlKey) return altKey || shiftKey ? null : withControl(key, place);
  if (altKey) return /^[a-z0-9]$/.test(key) ? `Alt+${key.toUpperCase()}` : null;
  if (key === 'F1') return key;
  return plain(shiftKey && key === '/' ? '?' : key, shiftKey, place);
}

/** Printing is the browser's in a dialog; a list prints itself, with every row. The palette of commands opens from a field, too. */
function withControl(key: string, { hasDialog }: Place): string | null {
  if (key === 'Enter') return 'Ctrl+Enter';
  return (key === 'p' || key === 'k') && !hasDialog ? `Ctrl+${key.toUpperCase()}` : null;
}

function plain(key: string, isShifted: boolean, place: Place): string | null {
  if (place.isTyping || place.hasDialog) return null;
  if ((key === 'Enter' || key === 'Space') && place.isOnControl) return null;
  if (isShifted && key !== '?') return null;
  const isLetter = /^[a-z0-9/?]$/.test(key);
  return isLetter && !place.lettersOn ? null : key;
}

function letterOrDigit(code: string): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined) return letter.toLowerCase();
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;
}

/** `g` and the key after it are one shortcut: `g t`. */
export function withPrefix(combo: string, prefix: string | null): { combo: string | null; prefix: string | null } {
  if (prefix === 'g' && /^[a-z]$/.test(combo)) return { combo: `g ${combo}`, prefix: null };
  return combo === 'g' ? { combo: null, prefix: 'g' } : { combo, prefix: null };
}
