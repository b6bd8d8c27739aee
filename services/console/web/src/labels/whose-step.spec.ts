import { stepWord, whoseStep } from './whose-step.js';

const none = { handler: null, waitsForMe: null, due: null };
const given = { ...none, handler: {} };
const owed = { status: 'running', rule: 'KN1-GUI' };

describe('whose the next step is', () => {
  it.each([
    ['nobody has it', { ...none, state: 'received' as const }, 'head'],
    ['somebody has it', { ...given, state: 'verifying' as const }, 'handler'],
    ['a result was submitted', { ...given, state: 'awaiting-decision' as const }, 'signer'],
    ['it waits for the reader', { ...given, state: 'awaiting-decision' as const, waitsForMe: 'sign' as const }, 'me'],
    ['it has ended', { ...given, state: 'closed' as const }, 'nobody'],
    ['it has ended and a paper is owed', { ...given, state: 'closed' as const, due: owed }, 'handler'],
  ])('%s', (_, standing, whose) => expect(whoseStep(standing)).toBe(whose));
});

describe('the next step', () => {
  it.each([
    ['to give it to somebody', { ...none, state: 'received' as const }, 'next.accepted'],
    ['to sort it, once somebody has it', { ...given, state: 'received' as const }, 'next.received'],
    ['to take it up, once accepted', { ...given, state: 'accepted' as const }, 'next.assigned'],
    ['a paper that is still owed', { ...given, state: 'closed' as const, due: owed }, 'next.paper'],
  ])('is %s', (_, standing, word) => expect(stepWord(standing)).toBe(word));
});
