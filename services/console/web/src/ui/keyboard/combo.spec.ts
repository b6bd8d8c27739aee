import { comboOf, withPrefix, type Place, type Pressed } from './combo.js';

const press = (changes: Partial<Pressed>): Pressed => ({
  code: 'KeyJ',
  isComposing: false,
  keyCode: 74,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...changes,
});
const onPage: Place = { isTyping: false, isOnControl: false, hasDialog: false, lettersOn: true };
const inField: Place = { ...onPage, isTyping: true };

describe('a key outside fields', () => {
  it('is the physical key, whatever the layout says', () => {
    expect(comboOf(press({ code: 'KeyJ' }), onPage)).toBe('j');
    expect(comboOf(press({ code: 'Slash' }), onPage)).toBe('/');
    expect(comboOf(press({ code: 'Slash', shiftKey: true }), onPage)).toBe('?');
    expect(comboOf(press({ code: 'ArrowDown' }), onPage)).toBe('Down');
  });
  it('does nothing when letters are switched off; the twins without letters still work', () => {
    const off = { ...onPage, lettersOn: false };
    expect(comboOf(press({ code: 'KeyJ' }), off)).toBeNull();
    expect(comboOf(press({ code: 'ArrowDown' }), off)).toBe('Down');
  });
  it('does nothing while a dialog is open', () =>
    expect(comboOf(press({}), { ...onPage, hasDialog: true })).toBeNull());
  it('leaves Esc to the dialog or the field it is pressed in', () => {
    expect(comboOf(press({ code: 'Escape' }), onPage)).toBe('Esc');
    expect(comboOf(press({ code: 'Escape' }), { ...onPage, hasDialog: true })).toBeNull();
    expect(comboOf(press({ code: 'Escape' }), inField)).toBeNull();
  });
  it('leaves Enter and Space to the button that has the focus', () => {
    expect(comboOf(press({ code: 'Enter' }), { ...onPage, isOnControl: true })).toBeNull();
    expect(comboOf(press({ code: 'KeyX' }), { ...onPage, isOnControl: true })).toBe('x');
  });
});

describe('typing Vietnamese', () => {
  it('fires nothing while letters are composed', () => {
    expect(comboOf(press({ isComposing: true }), onPage)).toBeNull();
    expect(comboOf(press({ keyCode: 229 }), onPage)).toBeNull();
    expect(comboOf(press({ code: '' }), onPage)).toBeNull();
  });
  it('fires nothing by the Backspace that UniKey sends', () => {
    expect(comboOf(press({ code: 'Backspace' }), onPage)).toBeNull();
    expect(comboOf(press({ code: 'Delete' }), inField)).toBeNull();
  });
  it('fires no letter inside a field, but saves with Ctrl+Enter', () => {
    expect(comboOf(press({}), inField)).toBeNull();
    expect(comboOf(press({ code: 'Enter', ctrlKey: true }), inField)).toBe('Ctrl+Enter');
    expect(comboOf(press({ code: 'Digit1', altKey: true }), inField)).toBe('Alt+1');
    expect(comboOf(press({ code: 'KeyM', altKey: true }), inField)).toBe('Alt+M');
  });
  it('prints a list by Ctrl+P, also from a field; in a dialog the browser does', () => {
    const printing = press({ code: 'KeyP', ctrlKey: true });
    expect(comboOf(printing, onPage)).toBe('Ctrl+P');
    expect(comboOf(printing, inField)).toBe('Ctrl+P');
    expect(comboOf(printing, { ...onPage, hasDialog: true })).toBeNull();
    expect(comboOf({ ...printing, shiftKey: true }, onPage)).toBeNull();
  });
  it('opens the palette by Ctrl+K, also from a field, but not over a dialog', () => {
    const palette = press({ code: 'KeyK', ctrlKey: true });
    expect([comboOf(palette, onPage), comboOf(palette, inField)]).toEqual(['Ctrl+K', 'Ctrl+K']);
    expect(comboOf(palette, { ...onPage, hasDialog: true })).toBeNull();
    expect(comboOf({ ...palette, isComposing: true }, inField)).toBeNull();
  });
  it('leaves other combinations to the browser', () => {
    expect(comboOf(press({ ctrlKey: true }), onPage)).toBeNull();
    expect(comboOf(press({ metaKey: true }), onPage)).toBeNull();
  });
});

describe('g and the key after it', () => {
  it('go together', () => {
    expect(withPrefix('g', null)).toEqual({ combo: null, prefix: 'g' });
    expect(withPrefix('t', 'g')).toEqual({ combo: 'g t', prefix: null });
  });
  it('forget the g when something else follows', () =>
    expect(withPrefix('Down', 'g')).toEqual({ combo: 'Down', prefix: null }));
});
