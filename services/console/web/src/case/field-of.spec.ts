import { actionForms, type ActionForm } from './action-forms.js';
import { formFieldOf } from './field-of.js';

describe('a field that the server names', () => {
  const all: readonly ActionForm[] = Object.values(actionForms);
  const forms = all.flatMap((form) => form.fields({ kind: 'KNPA', state: 'verifying' }));
  const names = new Set(forms.map(({ name }) => name));
  it.each([
    ['days', 'days'],
    ['note', 'note'],
    ['document.number', 'number'],
    ['document.date', 'date'],
    ['document.signerPostId', 'signer'],
    ['postId', 'post'],
    ['facts.secondLevel', 'secondLevel'],
    ['criteria.0', 'criteria'],
    ['occurredAt', 'occurredAt'],
    ['dueAt', 'dueAt'],
  ])('%s is shown at the input of %s', (path, field) => {
    expect(formFieldOf(path)).toBe(field);
    expect(names.has(field)).toBe(true);
  });
});
