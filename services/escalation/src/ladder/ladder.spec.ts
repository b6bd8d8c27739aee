import fc from 'fast-check';
import { crowdStart, search, searchAbove } from './ladder.js';
import { organisationOf, type HolderFacts, type PostFacts, type UnitFacts } from './organisation.js';

const since = '2025-07-01';
const on = '2026-11-20';
const aUnit = (unitId: string, parentId: string | null, over: Partial<UnitFacts> = {}): UnitFacts => ({
  unitId,
  hierarchy: 'state',
  validFrom: since,
  validTo: null,
  lines: [{ parentId, from: since, to: null }],
  committees: [],
  ...over,
});
const aHead = (unitId: string): PostFacts => ({
  postId: `post-${unitId}`,
  unitId,
  isHead: true,
  validFrom: since,
  validTo: null,
});
const held = (unitId: string, from = since, to: string | null = null): HolderFacts => ({
  postId: `post-${unitId}`,
  holders: [{ officerId: `officer-${unitId}`, from, to }],
});
const rung = (unitId: string) => ({ unitId, postId: `post-${unitId}`, officerId: `officer-${unitId}` });
const beside = (committeeId: string) => ({ committees: [{ committeeId, from: since, to: null }] });

const units = [
  aUnit('ministry', null),
  aUnit('province', 'ministry', beside('provincial-committee')),
  aUnit('commune', 'province', beside('commune-committee')),
  aUnit('provincial-committee', null, { hierarchy: 'party' }),
  aUnit('commune-committee', 'provincial-committee', { hierarchy: 'party' }),
];
const everyone = units.map(({ unitId }) => unitId);
const whole = organisationOf(
  units,
  everyone.map(aHead),
  everyone.map((unitId) => held(unitId)),
);

describe('a ladder', () => {
  it('begins with the head of the unit itself, then goes to the heads above', () => {
    expect(search('commune', on, whole)).toEqual({ rung: rung('commune'), skipped: [], top: 'commune' });
    expect(searchAbove('commune', on, whole)?.rung).toEqual(rung('province'));
    expect(searchAbove('ministry', on, whole)).toBeNull();
  });

  it('names why it passes a unit over: vacant, without head post, abolished, unknown', () => {
    const vacant = organisationOf(units, everyone.map(aHead), [held('province')]);
    expect(search('commune', on, vacant)).toMatchObject({
      rung: rung('province'),
      skipped: [{ unitId: 'commune', reason: 'post-vacant' }],
    });
    const headless = organisationOf(units, [aHead('province')], [held('province')]);
    expect(search('commune', on, headless).skipped).toEqual([{ unitId: 'commune', reason: 'no-head-post' }]);
    const abolished = organisationOf(
      [
        ...units.filter(({ unitId }) => unitId !== 'commune'),
        aUnit('commune', null, {
          validTo: '2026-06-30',
          lines: [{ parentId: 'province', from: since, to: '2026-06-30' }],
        }),
      ],
      everyone.map(aHead),
      everyone.map((unitId) => held(unitId)),
    );
    expect(search('commune', on, abolished)).toMatchObject({
      rung: rung('province'),
      skipped: [{ unitId: 'commune', reason: 'unit-abolished' }],
    });
    expect(search('nobody-knows', on, whole)).toEqual({
      rung: null,
      skipped: [{ unitId: 'nobody-knows', reason: 'unit-unknown' }],
      top: 'nobody-knows',
    });
  });

  it('goes by who held the post on the day', () => {
    const left = organisationOf(units, everyone.map(aHead), [held('commune', since, '2026-11-19'), held('province')]);
    expect(search('commune', '2026-11-19', left).rung).toEqual(rung('commune'));
    expect(search('commune', '2026-11-20', left).rung).toEqual(rung('province'));
  });

  it('ends on the topmost unit when nobody can be told, and does not turn in a circle', () => {
    const empty = organisationOf(units, everyone.map(aHead), []);
    expect(search('commune', on, empty)).toMatchObject({ rung: null, top: 'ministry' });
    const circle = organisationOf([aUnit('a', 'b'), aUnit('b', 'a')], [], []);
    expect(search('a', on, circle)).toMatchObject({
      rung: null,
      skipped: [{ reason: 'no-head-post' }, { reason: 'no-head-post' }, { reason: 'line-cycle' }],
    });
  });
});

describe('a crowd', () => {
  it('is told one level above on the State line, and one committee above on the Party line', () => {
    expect(crowdStart('commune', 'state', on, whole)).toEqual({ unitId: 'province', skipped: [] });
    expect(crowdStart('commune', 'party', on, whole)).toEqual({ unitId: 'provincial-committee', skipped: [] });
  });

  it('is told to the highest there is where a level is missing, with the reason', () => {
    expect(crowdStart('ministry', 'state', on, whole)).toEqual({
      unitId: 'ministry',
      skipped: [{ unitId: 'ministry', reason: 'no-level-above' }],
    });
    expect(crowdStart('province', 'party', on, whole)).toEqual({
      unitId: 'provincial-committee',
      skipped: [{ unitId: 'provincial-committee', reason: 'no-level-above' }],
    });
  });

  it('goes to the committee beside the unit above where there is none beside the unit', () => {
    const bare = organisationOf([...units, aUnit('school', 'commune')], [], []);
    expect(crowdStart('school', 'party', on, bare)).toEqual({
      unitId: 'commune-committee',
      skipped: [{ unitId: 'school', reason: 'no-committee-beside' }],
    });
    expect(crowdStart('ministry', 'party', on, whole)).toEqual({
      unitId: null,
      skipped: [{ unitId: 'ministry', reason: 'no-committee-beside' }],
    });
  });

  it('that came to a committee is told to the level above on both lines too', () => {
    expect(crowdStart('commune-committee', 'party', on, whole).unitId).toBe('provincial-committee');
    expect(crowdStart('commune-committee', 'state', on, whole).unitId).toBe('province');
    expect(
      crowdStart('alone', 'state', on, organisationOf([aUnit('alone', null, { hierarchy: 'party' })], [], [])),
    ).toEqual({ unitId: null, skipped: [{ unitId: 'alone', reason: 'no-state-unit-beside' }] });
  });
});

describe('every ladder of a random organisation', () => {
  const organisations = fc
    .integer({ min: 1, max: 8 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.option(fc.integer({ min: 0, max: size - 1 }), { nil: null }), { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom('held', 'vacant', 'headless', 'abolished'), { minLength: size, maxLength: size }),
      ),
    );

  it('finds a person or names a reason for every unit it passed', () => {
    fc.assert(
      fc.property(organisations, ([parents, states]) => {
        const all = parents.map((parent, i) =>
          aUnit(`u${i}`, parent === null ? null : `u${parent}`, {
            validTo: states[i] === 'abolished' ? '2026-01-31' : null,
          }),
        );
        const posts = all.filter((_, i) => states[i] !== 'headless').map(({ unitId }) => aHead(unitId));
        const holders = all.filter((_, i) => states[i] === 'held').map(({ unitId }) => held(unitId));
        const found = search('u0', on, organisationOf(all, posts, holders));
        const isPerson = found.rung !== null && states[Number(found.rung.unitId.slice(1))] === 'held';
        expect(isPerson || found.skipped.length > 0).toBe(true);
        expect(
          found.skipped.every(
            ({ unitId, reason }) => reason === 'line-cycle' || states[Number(unitId.slice(1))] !== 'held',
          ),
        ).toBe(true);
      }),
    );
  });
});
