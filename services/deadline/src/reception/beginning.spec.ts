import { unitId } from '../../test/facts.js';
import { beginningOf } from './beginning.js';

const unit = { unitId, family: 'TCD-NGAY-XA', validTo: null };
const december = new Date('2026-11-30T17:00:00Z');

describe('the beginning of a month', () => {
  it('is a fact of that month, always the same, and the next one is a month later', () => {
    const { fact, next } = beginningOf(unit, december);
    expect(fact).toMatchObject({
      type: 'month-begun',
      at: december,
      data: { unitId, month: '2026-12', family: 'TCD-NGAY-XA' },
    });
    expect(next).toEqual(new Date('2026-12-31T17:00:00Z'));
    expect(beginningOf(unit, december)).toEqual({ fact, next });
    expect(beginningOf(unit, next!).fact?.id).not.toBe(fact?.id);
  });
  it('is none for a unit that ends within the month, or has no rule', () => {
    const none = { fact: null, next: null };
    expect(beginningOf({ ...unit, validTo: '2026-12-30' }, december)).toEqual(none);
    expect(beginningOf({ ...unit, validTo: '2026-12-31' }, december).fact).not.toBeNull();
    expect(beginningOf({ ...unit, family: null }, december)).toEqual(none);
  });
});
