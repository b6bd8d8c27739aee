import type { Field } from '../../api/answers.js';
import { bodyOf, inputOf } from './action-body.js';
import { inputsOf } from './action-form.js';

const label = { vi: 'Ô', en: 'Field' };
const field = (name: string, kind: Field['kind']): Field => ({ name, kind, label, required: false });
const inputs = inputsOf(
  [
    field('criteria', 'choices'),
    field('days', 'number'),
    field('facts.remote', 'yes-no'),
    field('facts.dialogueOn', 'day'),
    field('facts.receivedAt', 'instant'),
    field('document', 'paper'),
    field('dueAt', 'due'),
  ],
  false,
);

describe('the body of a command', () => {
  it('has each value at its place, in the form of the API', () => {
    const typed = {
      criteria: ['a', 'dd'],
      days: '30',
      'facts.remote': 'no',
      'facts.dialogueOn': '25/11/2026',
      'facts.receivedAt': '24/11/2026 09:05',
      'document.number': '12/TB-UBND',
      'document.date': '25/11/2026',
      'document.signerPostId': '00000000-0000-4000-8000-000000000011',
      dueAt: '30/11/2026 10:00',
    };
    expect(bodyOf(inputs, typed)).toEqual({
      criteria: ['a', 'dd'],
      days: 30,
      facts: { remote: false, dialogueOn: '2026-11-25', receivedAt: '2026-11-24T02:05:00.000Z' },
      document: {
        number: '12/TB-UBND',
        date: '2026-11-25',
        signerPostId: '00000000-0000-4000-8000-000000000011',
      },
      dueAt: '2026-11-30T03:00:00.000Z',
    });
  });
  it('leaves out what was not typed, a paper as a whole; of facts the owner of the case says that none was named', () => {
    expect(bodyOf(inputs, { days: '', criteria: [] })).toEqual({ facts: {} });
  });
});

describe('a field that the server names', () => {
  it.each([
    ['days', 'days'],
    ['document.signerPostId', 'document.signerPostId'],
    ['facts.secondLevel', 'facts.secondLevel'],
    ['criteria.0', 'criteria'],
  ])('%s is shown at the input %s', (path, input) => expect(inputOf(path)).toBe(input));
});
