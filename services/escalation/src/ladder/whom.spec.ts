import { aPost, answer, by, facts, line, policy, raised, worldWith } from '../../test/a-ladder.js';
import type { Alert, Decision } from '../alerts/alert.js';
import type { Step } from '../policies/policy.js';
import { advance, raise } from './climb.js';
import { passOn } from './wake.js';

const wait = { workingDays: 1 };
const at = new Date('2026-11-03T01:00:00.000Z');
const inspector = aPost('inspector', 'province');
const secretary = aPost('secretary', 'province');
const posts = [inspector, secretary, aPost('vacant', 'ministry', null)];
const everybody = worldWith(line, posts);
const by2 = { officerId: 'officer-inspector', postId: 'inspector', unitId: 'province' };
const whoever = ({ next }: Decision): string | null => next.addressee.officerId;
const start = (steps: Step[], where = everybody): Decision =>
  raise(facts, 'state', { ...policy, steps, maxSteps: null }, where);
const stepsOf = (alert: Alert, count: number, where = everybody): (string | null)[] => {
  let now = alert;
  return Array.from({ length: count }, () => {
    const decision = advance(now, where);
    now = decision.next;
    return whoever(decision);
  });
};

describe('who is told', () => {
  it('is the head of the unit, one level above, or a post that the policy names', () => {
    expect(whoever(start([{ after: wait }]))).toBe('officer-commune');
    expect(whoever(start([{ after: wait, who: 'unit-head' }]))).toBe('officer-commune');
    expect(whoever(start([{ after: wait, who: 'next-level' }]))).toBe('officer-province');
    expect(whoever(start([{ after: wait, who: 'post', postId: 'inspector' }]))).toBe('officer-inspector');
  });

  it('of a crowd can be the head of the unit it came to', () => {
    const crowd = { ...facts, cause: 'crowd' as const, clockId: null, rule: null, groupSize: 6 };
    const steps: Step[] = [{ after: wait, who: 'unit-head' }];
    expect(raise(crowd, 'state', { ...policy, steps }, everybody).next.addressee.unitId).toBe('commune');
    expect(raise(crowd, 'state', policy, everybody).next.addressee.unitId).toBe('province');
  });

  it('goes on level by level from a named post, and its holder is reminded at the top', () => {
    const { next } = start([{ after: wait }, { after: wait, who: 'post', postId: 'inspector' }]);
    expect(stepsOf(next, 4)).toEqual([
      'officer-inspector',
      'officer-ministry',
      'officer-government',
      'officer-government',
    ]);
    const last = raise(
      facts,
      'state',
      { ...policy, steps: [{ after: wait, who: 'post', postId: 'inspector' }], maxSteps: 1 },
      everybody,
    ).next;
    const again = advance(last, everybody);
    expect([again.events[0]?.type, whoever(again)]).toEqual(['escalation.alert-repeated.v1', 'officer-inspector']);
  });

  it('is at the same instant somebody else where nobody holds the post or it is gone, with the gap written down', () => {
    const vacant = start([{ after: wait, who: 'post', postId: 'vacant' }]);
    expect(whoever(vacant)).toBe('officer-ministry');
    expect(vacant.tellings[0]).toMatchObject({ kind: 'skipped', unitId: 'ministry', reason: 'post-vacant' });
    const gone = start([{ after: wait, who: 'post', postId: 'gone' }]);
    expect(whoever(gone)).toBe('officer-province');
    expect(gone.tellings[0]).toMatchObject({ kind: 'skipped', unitId: 'commune', reason: 'post-unknown' });
  });

  it('is the next holder when that of a named post changes', () => {
    const { next } = start([{ after: wait, who: 'post', postId: 'inspector' }]);
    const changed = worldWith(line, [aPost('inspector', 'province', 'officer-new')]);
    expect(whoever(passOn(next, at, changed))).toBe('officer-new');
  });
});

describe('several told at one instant', () => {
  const steps: Step[] = [{ after: wait, also: ['inspector', 'vacant'], answers: 2 }, { after: wait }];
  const told = start(steps);

  it('are named by one event, and whoever is missing is written down', () => {
    expect(told.events).toMatchObject([
      {
        type: 'escalation.alert-raised.v1',
        data: {
          addressee: { officerId: 'officer-commune' },
          also: [{ officerId: 'officer-inspector', postId: 'inspector', unitId: 'province' }],
          skipped: [{ unitId: 'ministry', reason: 'post-vacant' }],
        },
      },
    ]);
    expect(told.tellings.map(({ kind, officerId }) => [kind, officerId])).toEqual([
      ['skipped', null],
      ['told', 'officer-commune'],
      ['told', 'officer-inspector'],
    ]);
  });

  it('must all answer where the policy asks all: until then the climb goes on', () => {
    const first = answer(told.next, by, at);
    expect(first.events[0]?.data).toMatchObject({ word: 'handling', lacking: 1 });
    expect(first.next).toMatchObject({ acknowledged: null, nextAt: told.next.nextAt });
    expect(whoever(advance(first.next, everybody))).toBe('officer-province');
    const second = answer(first.next, by2, at, { returnOn: '2026-11-05' });
    expect(second.events[0]?.data).not.toHaveProperty('lacking');
    expect(second.next.acknowledged).toMatchObject({ by: by2, returnOn: '2026-11-05' });
  });

  it('rest until the first of their days is over; then whose promise it was is told', () => {
    const both = answer(answer(told.next, by, at, { returnOn: '2026-11-10' }).next, by2, at, {
      returnOn: '2026-11-05',
    });
    expect(both.next.nextAt?.toISOString()).toBe('2026-11-06T00:30:00.000Z');
    const lapsed = advance(both.next, everybody);
    expect(lapsed.events[0]?.data).toMatchObject({ because: { reason: 'promise-broken', by: by2 } });
  });

  it('count once each, however often one of them answers', () => {
    const once = answer(told.next, by, at, { returnOn: '2026-11-09' });
    const twice = answer(once.next, by, at, { returnOn: '2026-11-10' }, once.tellings);
    expect(twice.events[0]?.data).toMatchObject({ lacking: 1 });
    expect(twice.next.together?.given).toHaveLength(1);
  });

  it('send it on at once when one of them says that it is not theirs', () => {
    const refused = answer(told.next, by2, at, {
      word: 'not-mine',
      returnOn: null,
      note: 'Việc của đơn vị khác (thử)',
    });
    expect(refused.events.map(({ type }) => type)).toEqual([
      'escalation.alert-acknowledged.v1',
      'escalation.alert-climbed.v1',
    ]);
  });

  it('need one answer where the policy asks for one', () => {
    const one = start([{ after: wait, also: ['inspector'] }]);
    expect(answer(one.next, by2, at).next.acknowledged).toMatchObject({ by: by2 });
    expect(raised().together).toBeNull();
  });
});
