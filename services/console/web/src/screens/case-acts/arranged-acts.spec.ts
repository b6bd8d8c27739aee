import { actionCodes } from '@cau-noi/vocabulary';
import { arranged, endsCase, groupOfAct } from './arranged-acts.js';

const offers = (...actions: string[]) => actions.map((action) => ({ action }));
const names = (of: readonly { action: string }[]): string[] => of.map(({ action }) => action);

describe('what may be done with a case', () => {
  it('is one act that moves it on, two at hand, and the rest in groups', () => {
    const { primary, secondary, more } = arranged(
      offers('terminate', 'suspend', 'hand-over', 'issue-paper', 'submit-result', 'record-step', 'correct-facts'),
      'submit-result',
    );
    expect(primary?.action).toBe('submit-result');
    expect(names(secondary)).toEqual(['record-step', 'issue-paper']);
    expect(more.map(({ group, offers: of }) => [group, names(of)])).toEqual([
      ['file', ['hand-over']],
      ['time', ['suspend', 'correct-facts']],
      ['end', ['terminate']],
    ]);
  });
  it('puts sorting at hand while a case waits for it, and not afterwards', () => {
    expect(names(arranged(offers('record-step', 'classify', 'assign'), 'assign').secondary)).toEqual([
      'classify',
      'record-step',
    ]);
    expect(names(arranged(offers('classify', 'accept', 'record-step'), 'accept').secondary)).toEqual(['record-step']);
  });
  it('never puts an ending beside the primary act', () =>
    expect(arranged(offers('close', 'withdraw', 'terminate'), undefined)).toMatchObject({
      primary: undefined,
      secondary: [],
      more: [{ group: 'end' }],
    }));
  it('is all there, once, whatever is next', () => {
    for (const next of [undefined, ...actionCodes]) {
      const { primary, secondary, more } = arranged(offers(...actionCodes), next);
      const shown = [...(primary ? [primary] : []), ...secondary, ...more.flatMap(({ offers: of }) => of)];
      expect(names(shown).sort()).toEqual([...actionCodes].sort());
    }
  });
  it('has no group without an act', () => expect(arranged(offers('classify'), 'classify').more).toEqual([]));
});

describe('an act', () => {
  it('that is not known yet is one on the file', () =>
    expect([groupOfAct('reopen'), groupOfAct('constructor')]).toEqual(['file', 'file']));
  it('that ends the case is asked for twice', () =>
    expect(actionCodes.filter(endsCase)).toEqual(['close', 'terminate', 'withdraw']));
});
