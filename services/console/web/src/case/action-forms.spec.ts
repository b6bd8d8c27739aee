import { wordsIn } from '../words/test-words.js';
import {
  actionForms,
  isKnownAction,
  wrongValues,
  type About,
  type ActionField,
  type ActionForm,
} from './action-forms.js';
import { codeLists } from '../labels/code-lists.js';

const understood = (): null => null;
const about = (kind: About['kind'], state: About['state'] = 'verifying'): About => ({ kind, state });
const forms: [string, ActionForm][] = Object.entries(actionForms);

describe('forms of actions', () => {
  it('have words in both languages for every label and code', () => {
    for (const language of ['vi', 'en'] as const) {
      const words = wordsIn(language);
      for (const [, form] of forms)
        for (const field of form.fields(about('KNPA')))
          expect([field.label, words[field.label]]).toEqual([field.label, expect.any(String)]);
      for (const [group, codes] of Object.entries(codeLists))
        for (const code of codes)
          expect([`${group}.${code}`, words[`${group}.${code}`]]).toEqual([`${group}.${code}`, expect.any(String)]);
    }
  });
  it('are shown only for actions they know', () => {
    expect(isKnownAction('assign')).toBe(true);
    expect(isKnownAction('teleport')).toBe(false);
    expect(isKnownAction('toString')).toBe(false);
  });
  it('ask a due date for an accepted KNPA alone, where none was set on registering it', () => {
    const names = (of: About) => actionForms.accept.fields(of).map((field: ActionField) => field.name);
    expect(names(about('KNPA'))).toContain('dueAt');
    expect(names({ ...about('KNPA'), clocks: [{ rule: 'TCD-TL' }, { rule: 'DON-VI' }] })).not.toContain('dueAt');
    expect(names(about('KN'))).not.toContain('dueAt');
  });
  it('offer what the owner of the case lets one choose, and no other list', () => {
    const label = { vi: 'Căn cứ mới', en: 'A new ground' };
    const choices = { field: 'ground', codes: [{ code: 're-examination', label }] };
    const codes = (form: ActionForm, of: About) =>
      form.fields(of).flatMap((field) => ('codes' in field ? field.codes : []));
    for (const action of ['return', 'decide', 'close', 'suspend', 'terminate', 'mark-complex', 'issue-paper'] as const)
      expect([action, codes(actionForms[action], { ...about('TC'), choices })]).toEqual([action, ['re-examination']]);
    const facts = {
      field: 'facts',
      codes: [
        { code: 'reviewAskedOn', label },
        { code: 'remote', label },
      ],
    };
    const fields = actionForms['correct-facts'].fields({ ...about('TC'), choices: facts });
    expect(fields.slice(0, 2)).toMatchObject([
      { name: 'reviewAskedOn', as: 'day' },
      { name: 'remote', as: 'yes-no' },
    ]);
  });
});

describe('what was typed', () => {
  it('needs a reason of ten characters to give a case back', () => {
    const fields = actionForms.return.fields(about('KN'));
    expect(wrongValues(fields, {}, understood).map(({ name }) => name)).toEqual(['reason', 'note']);
    expect(wrongValues(fields, { reason: 'other', note: 'bận' }, understood)).toEqual([
      { name: 'note', key: 'form.too-short', values: { least: 10 } },
    ]);
    expect(wrongValues(fields, { reason: 'other', note: 'không đúng chuyên môn' }, understood)).toEqual([]);
  });
  it('has a whole paper or none', () => {
    const fields = actionForms.accept.fields(about('KN'));
    expect(wrongValues(fields, {}, understood)).toEqual([]);
    expect(wrongValues(fields, { number: '12/TB-UBND' }, understood).map(({ name }) => name)).toEqual([
      'date',
      'signer',
    ]);
  });
  it('says which date was not understood', () => {
    const fields = actionForms['take-up'].fields();
    expect(wrongValues(fields, { occurredAt: '31/11' }, () => 'form.no-date')).toEqual([
      { name: 'occurredAt', key: 'form.no-date' },
    ]);
  });
});
