import { answer, by, everyone, facts, policy, raised, world } from '../../test/a-ladder.js';
import { end } from '../alerts/alert.js';
import { raise } from './climb.js';
import { grow, wake } from './wake.js';

const at = new Date('2026-11-03T01:00:00.000Z');
const later = new Date('2026-11-05T02:00:00.000Z');

describe('new facts', () => {
  it('wake an answered alert: whoever answered is told again', () => {
    const held = answer(raised(), by, at).next;
    const woken = wake(held, 'second-clock', later, everyone);
    expect(woken.events[0]).toMatchObject({
      type: 'escalation.alert-repeated.v1',
      data: { because: { reason: 'second-clock', by }, answers: 1 },
    });
    expect(woken.next).toMatchObject({ acknowledged: null, addressee: { unitId: 'commune' } });
    expect(woken.next.nextAt?.toISOString()).toBe('2026-11-12T02:00:00.000Z');
  });

  it('leave alone what nobody has answered, and what has ended', () => {
    expect(wake(raised(), 'second-clock', later, everyone).events).toEqual([]);
    const ended = end(answer(raised(), by, at).next, 'case-decided', at).next;
    expect(wake(ended, 'second-clock', later, everyone).events).toEqual([]);
  });

  it('reach the level above where the post is vacant by now', () => {
    const held = answer(raised(), by, at).next;
    expect(wake(held, 'unit-changed', later, world('province')).next.addressee.unitId).toBe('province');
  });
});

describe('a crowd that grows', () => {
  const crowd = raise(
    { ...facts, cause: 'crowd', clockId: null, rule: null, groupSize: 12 },
    'state',
    policy,
    everyone,
  ).next;
  const leader = { officerId: 'officer-province', postId: 'post-province', unitId: 'province' };
  const held = answer(crowd, leader, at).next;

  it.each<[number, boolean]>([
    [12, false],
    [16, false],
    [17, true],
    [30, true],
  ])('from twelve to %i people wakes who answered: %s', (size, wakes) => {
    const { events, next } = grow(held, size, later, everyone);
    expect(events.map(({ data }) => (data as { groupSize?: number }).groupSize)).toEqual(wakes ? [size] : []);
    expect(next.size).toBe(size);
    expect(next.acknowledged === null).toBe(wakes);
  });

  it('is compared with what it was when it was answered, however slowly it grows', () => {
    const slowly = [13, 14, 15, 16].reduce((alert, size) => grow(alert, size, later, everyone).next, held);
    expect(slowly.acknowledged).not.toBeNull();
    expect(grow(slowly, 17, later, everyone).next.acknowledged).toBeNull();
  });
});
