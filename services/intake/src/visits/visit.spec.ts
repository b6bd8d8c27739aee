import { aPerson } from '../../test/a-person.js';
import { checkVisit, refuseCrowd } from './visit.js';

const code = (name: string) => expect.objectContaining({ code: name });
const facts = { groupSize: null, representatives: 0, receivedAt: new Date('2026-03-02T01:00:00Z') };
const taken = { outcome: 'received', ground: null, petitions: 0 } as const;

describe('a visit', () => {
  it('may bring no petition', () => {
    expect(checkVisit([aPerson(), aPerson()], facts, taken)).toBe(2);
  });
  it('counts one when nobody gave a name', () => {
    expect(checkVisit([], facts, taken)).toBe(1);
  });
  it('names the ground of a refusal, and only of a refusal', () => {
    expect(() => checkVisit([], facts, { ...taken, outcome: 'refused' })).toThrow(code('refusal-ground-missing'));
    expect(() => checkVisit([], facts, { ...taken, ground: 'law-9-1' })).toThrow(code('refusal-ground-missing'));
    expect(checkVisit([], facts, { outcome: 'refused', ground: 'law-9-1', petitions: 0 })).toBe(1);
  });
  it('brings no petition when it was refused', () => {
    expect(() => checkVisit([], facts, { outcome: 'refused', ground: 'law-9-1', petitions: 1 })).toThrow(
      code('refused-with-petition'),
    );
  });
  it('takes a thousand names and no more, in the lists of all its petitions', () => {
    expect(() => refuseCrowd(1_000)).not.toThrow();
    expect(() => refuseCrowd(1_001)).toThrow(code('too-many-people'));
  });
});
