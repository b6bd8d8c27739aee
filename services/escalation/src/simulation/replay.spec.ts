import fc from 'fast-check';
import { answer, by, everyone, facts, policy } from '../../test/a-ladder.js';
import type { Alert, Decision, Telling } from '../alerts/alert.js';
import { advance, raise } from '../ladder/climb.js';
import { wake } from '../ladder/wake.js';
import type { Policy } from '../policies/policy.js';
import { compare } from './comparison.js';
import type { RecordedAlert } from './record.js';
import { replay } from './replay.js';
import { simulate } from './simulate.js';

const until = new Date('2027-02-01T00:00:00.000Z');
const from = new Date('2026-11-01T00:00:00.000Z');
const record = (lines: readonly Telling[], endedAt: Date | null = null): RecordedAlert => ({
  facts,
  line: 'state',
  kind: 'KN',
  endedAt,
  lines,
});

/** What an alert went through, by the functions that move it when it runs. */
class Lived {
  alert: Alert;
  lines: Telling[] = [];
  constructor(rules: Policy) {
    const raised = raise(facts, 'state', rules, everyone);
    this.alert = raised.next;
    this.lines.push(...raised.tellings);
  }
  take({ next, tellings }: Decision): this {
    this.alert = next;
    this.lines.push(...tellings);
    return this;
  }
  to(at: Date): this {
    while (this.alert.nextAt !== null && this.alert.nextAt <= at) this.take(advance(this.alert, everyone));
    return this;
  }
}

const hours = (count: number): Date => new Date(facts.raisedAt.getTime() + count * 3_600_000);
const anyStep = fc.record({ after: fc.record({ workingDays: fc.integer({ min: 1, max: 6 }) }) });
const anyPolicy = fc.record({
  policyId: fc.constant('overdue'),
  version: fc.constant(2),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
  repeatEvery: fc.record({ workingDays: fc.integer({ min: 1, max: 10 }) }),
  maxSteps: fc.option(fc.integer({ min: 1, max: 4 })),
  quiet: fc.constantFrom(null, { from: '17:00', to: '07:30', restDays: true, exceptPeople: null }),
});
const anyAct = fc.record({
  afterHours: fc.integer({ min: 1, max: 200 }),
  act: fc.constantFrom('handling', 'watching', 'not-mine', 'second-clock'),
});

/** A life by this policy, with these answers and news; those that are refused did not happen. */
function lived(rules: Policy, acts: readonly { afterHours: number; act: string }[]): Lived {
  const life = new Lived(rules);
  let passed = 0;
  for (const { afterHours, act } of acts) {
    passed += afterHours;
    const at = hours(passed);
    life.to(at);
    if (act === 'second-clock') life.take(wake(life.alert, 'second-clock', at, everyone));
    else {
      const returnOn = act === 'not-mine' ? null : at.toISOString().slice(0, 10);
      const said = { word: act as 'handling', returnOn, note: 'Lý do (thử)' };
      try {
        life.take(answer(life.alert, by, at, said, life.lines));
      } catch {
        continue;
      }
    }
  }
  return life.to(until);
}

describe('a simulation', () => {
  it('by the same policy differs in nothing, whatever was answered and whatever happened', () => {
    fc.assert(
      fc.property(anyPolicy, fc.array(anyAct, { maxLength: 5 }), (rules, acts) => {
        const lines = lived(rules, acts).lines;
        const replayed = replay(record(lines), rules, everyone, until);
        const { added, removed } = compare([{ record: record(lines), replayed }], from, until);
        expect([added, removed]).toEqual([0, 0]);
      }),
      { numRuns: 200 },
    );
  });

  it('by a shorter wait tells the levels above earlier, and more of them', () => {
    const lines = new Lived(policy).to(until).lines;
    const quick = { ...policy, version: 2, steps: [{ after: { workingDays: 1 } }], maxSteps: null };
    const found = compare(
      [{ record: record(lines), replayed: replay(record(lines), quick, everyone, until) }],
      from,
      until,
    );
    expect([found.before.told, found.after.told]).toEqual([3, 4]);
    expect(found.added).toBeGreaterThan(found.removed);
    expect(found.differing).toHaveLength(1);
    expect(found.people.map(({ officerId }) => officerId)).toContain('officer-government');
  });

  it('looks at nothing after the cause had ended', () => {
    const end = hours(30);
    const lines = new Lived(policy).to(end).lines;
    const quick = { ...policy, steps: [{ after: { workingDays: 3 } }] };
    const found = compare(
      [{ record: record(lines, end), replayed: replay(record(lines, end), quick, everyone, until) }],
      from,
      until,
    );
    expect([found.added, found.removed]).toEqual([0, 0]);
  });

  it('counts answers of people who would not have been told by then', () => {
    const life = new Lived(policy).to(hours(24 * 8));
    const above = { officerId: 'officer-province', postId: 'post-province', unitId: 'province' };
    life.take(answer(life.alert, above, hours(24 * 8), { returnOn: '2026-11-12' }, life.lines)).to(until);
    const slow = { ...policy, steps: [{ after: { workingDays: 20 } }] };
    expect(replay(record(life.lines), slow, everyone, until).unheard).toBe(1);
  });

  it('leaves alone what another policy would have been for', () => {
    const everywhere = { cause: 'overdue', line: null, unitId: null, kinds: [] } as const;
    const applied = { policy, scope: everywhere, validFrom: '1900-01-01', validTo: null };
    const draft = {
      ...applied,
      policy: { ...policy, policyId: 'tc' },
      scope: { ...everywhere, kinds: ['TC'] as const },
    };
    const records = [record(new Lived(policy).to(until).lines)];
    expect(simulate(records, draft, [applied], everyone, { from, until })).toMatchObject({ alerts: 0, unconcerned: 1 });
    expect(simulate(records, applied, [applied], everyone, { from, until })).toMatchObject({ alerts: 1, added: 0 });
  });
});
