import { jest } from '@jest/globals';
import { serverNow, serverTimeIs, serverToday } from './server-time.js';

const beginning = 1_000_000;
let passed = 0;
beforeEach(() => {
  passed += 3_600_000; // whatever the server sent before has long arrived
  jest.spyOn(performance, 'now').mockImplementation(() => beginning + passed);
  jest.spyOn(Date, 'now').mockImplementation(() => Date.parse('1999-01-01T00:00:00.000Z')); // a PC whose battery is empty
});
afterEach(() => jest.restoreAllMocks());

describe('today', () => {
  it('is the day of the server’s business time, whatever the PC says', () => {
    serverTimeIs('2028-02-28T16:59:59.000Z');
    expect(serverToday()).toBe('2028-02-28');
    passed += 1_000;
    expect([serverToday(), serverNow().toISOString()]).toEqual(['2028-02-29', '2028-02-28T17:00:00.000Z']);
  });

  it('stands still where the server’s clock does', () => {
    serverTimeIs('2028-12-31T16:58:00.000Z; still');
    passed += 86_400_000;
    expect([serverToday(), serverNow().toISOString()]).toEqual(['2028-12-31', '2028-12-31T16:58:00.000Z']);
  });

  it('does not go back with an answer that was overtaken, but follows a clock that was put right', () => {
    serverTimeIs('2029-01-02T01:00:00.000Z');
    serverTimeIs('2029-01-01T01:00:00.000Z');
    expect(serverToday()).toBe('2029-01-02');
    passed += 31_000;
    serverTimeIs('2029-01-01T01:00:00.000Z');
    expect(serverToday()).toBe('2029-01-01');
  });

  it('stays what it was where nothing is said', () => {
    serverTimeIs('2030-07-01T01:00:00.000Z');
    for (const nothing of [null, undefined, '', '; still', 'Mon', 5]) serverTimeIs(nothing);
    expect(serverToday()).toBe('2030-07-01');
  });
});
