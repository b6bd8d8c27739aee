import { officialCalendar } from '@cau-noi/calendar';
import { scoreOf } from './score.js';
import { worldOf } from './world.js';
import { ordinary } from './worlds.js';

const small = { ...ordinary, days: 500, communes: [12, 8], yearly: 3000, repeaters: 3, mergers: 2, gatherings: 20 };
const world = worldOf(small, officialCalendar);

describe('a made-up world', () => {
  it('is the same for the same description, and another for another seed', () => {
    expect(worldOf(small, officialCalendar)).toEqual(world);
    expect(worldOf({ ...small, seed: 12 }, officialCalendar).petitions).not.toEqual(world.petitions);
  });
  it('has about as many petitions as it is described with, in order', () => {
    const hidden = new Set(world.gatherings.flatMap(({ ids }) => ids));
    const background = world.petitions.filter(({ id }) => !hidden.has(id)).length - 150;
    expect(background / (3000 * (500 / 365))).toBeCloseTo(1, 0);
    const times = world.petitions.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
  it('hides gatherings of 5 to 60 people after its first year', () => {
    for (const { size, days } of world.gatherings) {
      expect(size >= 5 && size <= 60 && days.length === size).toBe(true);
      expect(days[0]).toBeGreaterThanOrEqual(365);
    }
  });
  it('has merged communes under one name', () => {
    const [merger] = world.mergers;
    const after = world.petitions.filter(({ at }) => at >= new Date(`${merger?.day}T00:00:00+07:00`));
    expect(after.some(({ place }) => place === merger?.into)).toBe(true);
    expect(after.some(({ place }) => merger?.from.includes(place))).toBe(false);
  });
});

describe('a score', () => {
  it('is full where each gathering is named with its first two petitions', () => {
    const signals = world.gatherings.map(({ ids, province, place, subject }) => ({
      at: world.petitions.find(({ id }) => id === ids[2])?.at ?? new Date(0),
      petitions: ids.slice(0, 2),
      province,
      place,
      subject,
    }));
    expect(scoreOf(signals, world, 365, 2)).toMatchObject({ found: 1, precision: 1, falsePerWeek: 0 });
  });
  it('counts a cell once in four weeks, and wrong where nothing was hidden', () => {
    const wrong = { province: 'P1', place: 'P1-C1', subject: 'S1', petitions: ['d1', 'd2', 'd3'] };
    const [first, next, later] = [0, 20, 60].map((day) => ({ ...wrong, at: new Date(Date.UTC(2024, 8, 1 + day)) }));
    const score = scoreOf([first, next, later] as never, world, 365, 2);
    expect([score.precision, score.found, score.signals]).toEqual([0, 0, 3]);
    expect(score.falsePerWeek).toBeCloseTo(2 / ((135 / 7) * 2), 9);
  });
});
