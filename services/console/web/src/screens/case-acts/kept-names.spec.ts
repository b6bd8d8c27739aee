import type { Field } from '../../api/answers.js';
import { inputsOf } from './action-form.js';
import { asNamedNow } from './kept-names.js';

const field = (name: string, kind: Field['kind']): Field => ({
  name,
  kind,
  label: { vi: 'Ô', en: 'Field' },
  required: false,
});
const paper = field('document', 'paper');

describe('a form of an act that was kept before its inputs were named by the server', () => {
  it('has its post and its paper where they are now', () =>
    expect(
      asNamedNow(inputsOf([field('postId', 'post'), paper, field('note', 'text')], false), {
        post: 'p-1',
        number: '12/TB-UBND',
        date: '25/11/2026',
        signer: 'p-2',
        note: 'ghi chú',
        lateReason: 'other',
      }),
    ).toEqual({
      postId: 'p-1',
      'document.number': '12/TB-UBND',
      'document.date': '25/11/2026',
      'document.signerPostId': 'p-2',
      note: 'ghi chú',
      lateReason: 'other',
    }));
  it('has each fact of the case where it is now', () =>
    expect(
      asNamedNow(inputsOf([field('facts.remote', 'yes-no'), field('facts.dialogueOn', 'day'), paper], false), {
        remote: 'no',
        dialogueOn: '20/11/2026',
      }),
    ).toEqual({ 'facts.remote': 'no', 'facts.dialogueOn': '20/11/2026' }));
  it('stays as it is where it has the names of now, and where the form has no such input', () => {
    const inputs = inputsOf([field('number', 'text'), paper], false);
    const values = { number: '7', 'document.number': '12/TB-UBND', remote: 'no', constructor: 'x' };
    expect(asNamedNow(inputs, values)).toEqual(values);
  });
  it('gives way to what was typed under the name of now', () =>
    expect(asNamedNow(inputsOf([paper], false), { 'document.number': '13', number: '12' })).toEqual({
      'document.number': '13',
    }));
});
