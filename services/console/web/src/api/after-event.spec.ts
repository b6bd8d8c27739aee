import { awaited, dependsOn, remember, sourceOf } from './after-event.js';

describe('a read after an own command', () => {
  it('waits where the answer depends on it', () => {
    expect(sourceOf('/v1/cases/1/assignment')).toBe('routing');
    for (const path of ['/v1/queues/mine', '/v1/cases/XAA-26-000001', '/v1/cases/1/timeline', '/v1/cases/1/clocks']) {
      expect(dependsOn('routing', path)).toBe(true);
    }
    expect(dependsOn('intake', '/v1/visits')).toBe(true);
    expect(dependsOn('escalation', '/v1/alerts/1/ladder')).toBe(true);
  });
  it('does not wait where nobody would ever hear of it', () => {
    expect(dependsOn('routing', '/v1/units')).toBe(false);
    expect(dependsOn('routing', '/v1/visits')).toBe(false);
    expect(dependsOn('escalation', '/v1/cases/1/clocks')).toBe(false);
  });
  it('forgets after five seconds', () => {
    remember('/v1/cases/1/closing', 'event', 1_000);
    expect(awaited('/v1/queues/mine', 5_900)).toBe('event');
    expect(awaited('/v1/me', 5_900)).toBeNull();
    expect(awaited('/v1/queues/mine', 6_100)).toBeNull();
  });
});
