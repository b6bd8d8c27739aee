import { type Guarded, rightOf } from './identity-right.js';

const reader = (officerId: string, unitId = 'commune', leadsUnit = false) => ({ officerId, unitId, leadsUnit });
const denunciation: Guarded = {
  isProtected: true,
  registeredIn: 'commune',
  registeredBy: 'desk',
  unitId: 'commune',
  handlerId: null,
  isClassified: false,
};
const handled: Guarded = { ...denunciation, handlerId: 'handler', isClassified: true };
const takenOver: Guarded = { ...handled, unitId: 'province', handlerId: 'above' };

describe('the right to read a denouncer', () => {
  it.each<[string, Guarded, ReturnType<typeof reader>, string | null]>([
    ['the registrar, until classified', denunciation, reader('desk'), 'registrar'],
    ['a colleague of the registrar', denunciation, reader('clerk'), null],
    ['the registrar, afterwards', handled, reader('desk'), null],
    ['the handler', handled, reader('handler'), 'handler'],
    ['another handler', handled, reader('other'), null],
    ['the head', handled, reader('head', 'commune', true), 'decider'],
    ['the head of another unit', handled, reader('head', 'other', true), null],
    ['the handler in a post elsewhere', handled, reader('handler', 'other'), null],
    ['the head of the unit it was taken from', takenOver, reader('head', 'commune', true), null],
    ['the former handler', takenOver, reader('handler'), null],
    ['the handler above', takenOver, reader('above', 'province'), 'handler'],
    ['the head above', takenOver, reader('chairman', 'province', true), 'decider'],
  ])('is of %s', (_who, of, who, right) => {
    expect(rightOf(who, of, false)).toBe(right);
  });

  it('is of anybody to whom the head gave it', () => {
    expect(rightOf(reader('inspector', 'province'), handled, true)).toBe('granted');
  });

  it('is of the whole unit for who complains', () => {
    const complaint = { ...handled, isProtected: false };
    expect([rightOf(reader('any'), complaint, false), rightOf(reader('any', 'other'), complaint, true)]).toEqual([
      'own-unit',
      null,
    ]);
  });
});
