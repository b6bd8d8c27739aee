import { organisationOf, type UnitFacts } from '../ladder/organisation.js';
import { anchorOf } from './anchor.js';

const since = '2025-07-01';
const date = '2026-03-02';
const always = { from: since, to: null };
const unit = (unitId: string, parentId: string | null, over: Partial<UnitFacts> = {}): UnitFacts => ({
  unitId,
  hierarchy: 'state',
  validFrom: since,
  validTo: null,
  lines: [{ parentId, ...always }],
  committees: [],
  ...over,
});
const organisation = organisationOf(
  [
    unit('ministry', null),
    unit('province', 'ministry'),
    unit('department', 'province'),
    unit('commune a', 'province', { committees: [{ committeeId: 'party a', ...always }] }),
    unit('commune b', 'province'),
    unit('office', 'department'),
    unit('other province', 'ministry'),
    unit('party a', 'party', { hierarchy: 'party' }),
    unit('party', null, { hierarchy: 'party' }),
    unit('elsewhere', null),
  ],
  [],
  [],
);
const anchor = (petitions: Record<string, number>) => anchorOf(new Map(Object.entries(petitions)), date, organisation);

describe('the ladder of a crowd begins above', () => {
  it('the unit itself, where it came to one', () => expect(anchor({ 'commune a': 5 })).toBe('commune a'));
  it('the part of the common superior that has the most petitions', () => {
    expect(anchor({ 'commune a': 2, 'commune b': 3 })).toBe('commune b');
    expect(anchor({ office: 4, 'commune b': 3 })).toBe('department');
    expect(anchor({ office: 4, 'other province': 3 })).toBe('province');
  });
  it('a unit that has a petition itself and is above another one', () => {
    expect(anchor({ province: 1, 'commune a': 4 })).toBe('province');
  });
  it('the State unit beside a committee that has petitions too', () => {
    expect(anchor({ 'party a': 1, 'commune b': 2 })).toBe('commune b');
  });
  it('the unit with the most petitions, where nobody is above all of them, or it is not known', () => {
    expect(anchor({ elsewhere: 1, 'commune a': 4 })).toBe('commune a');
    expect(anchor({ unknown: 2 })).toBe('unknown');
  });
});
