import fc from 'fast-check';
import { hierarchyCodes, kindCodes } from '@cau-noi/vocabulary';
import { chooseInForce, inForceOn, type AppliedVersion, type Matter } from './choice.js';
import { causes, type Scope } from './policy.js';

const everywhere: Scope = { cause: 'overdue', line: null, unitId: null, kinds: [] };
const applied = (policyId: string, over: Partial<Scope> = {}, days: Partial<AppliedVersion> = {}): AppliedVersion => ({
  policy: { policyId, version: 1, steps: [{ after: { hours: 1 } }], repeatEvery: { hours: 1 }, maxSteps: null },
  scope: { ...everywhere, ...over },
  validFrom: '2026-01-01',
  validTo: null,
  ...days,
});
const version = (one: AppliedVersion, number: number): AppliedVersion => ({
  ...one,
  policy: { ...one.policy, version: number },
});
const matter: Matter = { cause: 'overdue', line: 'state', kind: 'TC', path: ['commune', 'province'] };
const chosen = (...versions: AppliedVersion[]): string | undefined =>
  chooseInForce(inForceOn(versions, '2026-03-02'), matter)?.chosen.policy.policyId;

describe('the most specific policy wins', () => {
  const general = applied('overdue');
  it.each<[string, AppliedVersion, AppliedVersion]>([
    ['the nearer unit', applied('far', { unitId: 'province' }), applied('near', { unitId: 'commune' })],
    ['a unit before kinds', applied('kinds', { kinds: ['TC'] }), applied('unit', { unitId: 'province' })],
    ['kinds before a line', applied('a-line', { line: 'state' }), applied('kinds', { kinds: ['TC'] })],
    ['a line before both', general, applied('a-line', { line: 'state' })],
  ])('%s', (_what, less, more) => {
    expect([chosen(general, less, more), chosen(more, less, general)]).toEqual([
      more.policy.policyId,
      more.policy.policyId,
    ]);
  });

  it.each<[string, Partial<Scope>]>([
    ['another cause', { cause: 'crowd' }],
    ['the other line', { line: 'party' }],
    ['a unit elsewhere', { unitId: 'elsewhere' }],
    ['other kinds', { kinds: ['KN'] }],
  ])('and one for %s is not for it', (_what, scope) => {
    expect(chosen(general, applied('other', scope))).toBe('overdue');
  });

  it('names those that would hold without it', () => {
    const versions = [general, applied('unit', { unitId: 'province' }), applied('kinds', { kinds: ['TC'] })];
    expect(chooseInForce(versions, matter)?.others.map(({ policy }) => policy.policyId)).toEqual(['kinds', 'overdue']);
  });

  it('and one with kinds is for no case of which the kind is not known', () => {
    const one = applied('kinds', { kinds: ['TC'] });
    expect(chooseInForce([general, one], { ...matter, kind: null })?.chosen).toBe(general);
  });
});

describe('a version holds', () => {
  const first = applied('overdue');
  const second = version(applied('overdue', {}, { validFrom: '2026-03-02' }), 2);
  const on = (day: string, ...versions: AppliedVersion[]): number[] =>
    inForceOn(versions, day).map(({ policy }) => policy.version);

  it('from its day on until the next one begins', () => {
    expect([on('2025-12-31', first, second), on('2026-03-01', first, second), on('2026-03-02', first, second)]).toEqual(
      [[], [1], [2]],
    );
  });

  it('to its last day; then none of that policy does', () => {
    const ending = { ...second, validTo: '2026-03-10' };
    expect([on('2026-03-10', first, ending), on('2026-03-11', first, ending)]).toEqual([[2], []]);
  });

  it('before an older one of the same day', () => {
    const third = version(second, 3);
    expect(on('2026-03-02', third, second, first)).toEqual([3]);
  });
});

const units = ['cell', 'commune', 'province', 'elsewhere'];
const anyScope = fc.record({
  cause: fc.constantFrom(...causes),
  line: fc.option(fc.constantFrom(...hierarchyCodes)),
  unitId: fc.option(fc.constantFrom(...units)),
  kinds: fc.uniqueArray(fc.constantFrom(...kindCodes), { maxLength: 2 }),
});
const anyVersion = fc
  .record({
    policyId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.integer({ min: 1, max: 4 }),
    scope: anyScope,
    validFrom: fc.constantFrom('2026-01-01', '2026-03-02', '2026-05-01'),
    validTo: fc.option(fc.constantFrom('2026-03-02', '2026-04-01', '2026-12-31')),
  })
  .map(({ policyId, number, scope, ...days }) => version(applied(policyId, scope, days), number));
const anyVersions = fc.uniqueArray(anyVersion, {
  selector: ({ policy }) => `${policy.policyId} ${policy.version}`,
  maxLength: 12,
});
const anyMatter = fc.record({
  cause: fc.constantFrom(...causes),
  line: fc.constantFrom(...hierarchyCodes),
  kind: fc.option(fc.constantFrom(...kindCodes)),
  path: fc.constantFrom(['cell', 'commune', 'province'], ['commune', 'province'], ['province']),
});
const anyDay = fc.constantFrom('2026-02-01', '2026-03-02', '2026-04-15', '2026-06-01');

describe('whatever policies there are', () => {
  it('their order does not matter', () => {
    const shuffled = anyVersions.chain((versions) =>
      fc.tuple(fc.constant(versions), fc.shuffledSubarray(versions, { minLength: versions.length })),
    );
    fc.assert(
      fc.property(shuffled, anyMatter, anyDay, ([versions, other], about, day) => {
        const [one, two] = [versions, other].map((each) => chooseInForce(inForceOn(each, day), about));
        expect(two?.chosen).toEqual(one?.chosen);
      }),
    );
  });

  it('none that is for the matter names a nearer unit than the one chosen', () => {
    fc.assert(
      fc.property(anyVersions, anyMatter, anyDay, (versions, about, day) => {
        const choice = chooseInForce(inForceOn(versions, day), about);
        const path: readonly string[] = about.path;
        const distance = ({ scope }: AppliedVersion): number =>
          scope.unitId === null ? path.length : path.indexOf(scope.unitId);
        for (const other of choice?.others ?? [])
          expect(distance(other)).toBeGreaterThanOrEqual(distance(choice!.chosen));
      }),
    );
  });

  it('what is not for the matter may come and go', () => {
    fc.assert(
      fc.property(anyVersions, anyMatter, anyDay, (versions, about, day) => {
        const inForce = inForceOn(versions, day);
        const choice = chooseInForce(inForce, about);
        const concerned = choice ? [choice.chosen, ...choice.others] : [];
        expect(chooseInForce(concerned, about)).toEqual(choice);
      }),
    );
  });
});
