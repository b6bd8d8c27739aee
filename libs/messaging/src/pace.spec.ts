import { Pace } from './pace.js';

describe('a reader', () => {
  it('does not rest in quiet times: one event, or the few of one case', () => {
    const pace = new Pace(100);
    pace.note(1, 10_000);
    expect(pace.restAfter(10_000, 10_003)).toBe(0);
    for (let at = 10_010; at < 10_050; at += 10) pace.note(1, at);
    expect(pace.restAfter(10_040, 10_045)).toBe(0);
  });

  it('rests under load until its time has passed since the round began', () => {
    const pace = new Pace(25);
    for (let at = 0; at <= 1_000; at += 5) pace.note(1, at); // 200 in a second: 5 in 25 ms
    expect(pace.restAfter(1_000, 1_006)).toBe(19);
    expect(pace.restAfter(1_000, 1_030)).toBe(0);
  });

  it('stops resting when the load has gone', () => {
    const pace = new Pace(25);
    for (let at = 0; at <= 1_000; at += 5) pace.note(1, at);
    expect(pace.restAfter(2_500, 2_501)).toBe(0);
  });

  it('rests longer only where a longer rest gathers enough', () => {
    const [short, long] = [new Pace(15), new Pace(100)];
    for (let at = 0; at <= 1_000; at += 20) for (const pace of [short, long]) pace.note(1, at); // 50 in a second
    expect(short.restAfter(1_000, 1_001)).toBe(0);
    expect(long.restAfter(1_000, 1_001)).toBe(99);
  });

  it('never rests when told so', () => {
    const pace = new Pace(0);
    pace.note(100_000, 0);
    expect(pace.restAfter(0, 1)).toBe(0);
  });
});
