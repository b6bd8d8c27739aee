import { disjoint, ordered, overlap, type Pause } from './pauses.js';

const pause = (from: string, to: string | null, ground: Pause['ground'] = 'suspension'): Pause => ({
  from,
  to,
  ground,
});
const whole = pause('2026-09-01', '2026-09-20');

describe('pauses', () => {
  it('of no length are none', () => {
    expect(ordered([pause('2026-09-02', '2026-09-02'), whole])).toEqual([whole]);
    expect(disjoint([pause('2026-09-02', '2026-09-02')])).toEqual([]);
  });
  it('overlap when one begins before the other has ended, not when they touch', () => {
    expect(overlap([pause('2026-09-20', '2026-09-25'), whole])).toBe(false);
    expect(overlap([pause('2026-09-19', '2026-09-25'), whole])).toBe(true);
    expect(overlap([pause('2026-09-05', null), pause('2026-09-09', '2026-09-10')])).toBe(true);
  });
  it('leave each day out once', () => {
    const later = pause('2026-09-10', '2026-09-30', 'examination');
    expect(disjoint([later, whole])).toEqual([whole, { ...later, from: '2026-09-20' }]);
  });
  it('that lie within another one add nothing, also when both end on one day', () => {
    expect(disjoint([whole, pause('2026-09-05', '2026-09-10'), pause('2026-09-08', '2026-09-20')])).toEqual([whole]);
  });
  it('that begin after one without an end add nothing', () => {
    const open = pause('2026-09-05', null);
    expect(disjoint([open, pause('2026-09-10', '2026-09-12', 'examination')])).toEqual([open]);
  });
});
