import { defaultHotSpotPolicy, hotSpotPolicy } from './hot-spot-policy.js';

describe('a policy of hot spots', () => {
  it('is the default one where it says nothing', () => expect(hotSpotPolicy({})).toEqual(defaultHotSpotPolicy));
  it('says what it wants otherwise', () =>
    expect(hotSpotPolicy({ people: 5, windows: [10, 20] })).toMatchObject({
      people: 5,
      windows: [10, 20],
      gapDays: 28,
    }));
  it.each([
    ['no description', null, 'policy'],
    ['a list', [], 'policy'],
    ['a field that there is not', { level: 3 }, 'level'],
    ['a field of every object', { toString: 3 }, 'toString'],
    ['text for a number', { people: '3' }, 'people'],
    ['half a person', { people: 2.5 }, 'people'],
    ['too few', { people: 1 }, 'people'],
    ['nothing', { recurrenceDays: null }, 'recurrenceDays'],
    ['windows that fall', { windows: [14, 7] }, 'windows'],
    ['no windows', { windows: [] }, 'windows'],
    ['a window longer than the gap', { windows: [7, 40] }, 'windows'],
    ['a gap as long as the baseline', { gapDays: 60, baselineDays: 60 }, 'gapDays'],
  ])('is refused with %s', (_, description, field) =>
    expect(() => hotSpotPolicy(description)).toThrow(
      expect.objectContaining({ code: 'invalid-policy', params: { field } }),
    ),
  );
});
