import { isFromElsewhere, type Origins } from './cross-site.js';

const request = (given: Partial<Origins>): Origins => ({
  method: 'POST',
  host: 'cau-noi.example',
  origin: undefined,
  fetchSite: undefined,
  hasCookie: true,
  hasOwnHeader: true,
  ...given,
});

describe('a request that changes something', () => {
  it('comes from our own page, or from a program that sends a header of ours', () => {
    expect(isFromElsewhere(request({ fetchSite: 'same-origin' }))).toBe(false);
    expect(isFromElsewhere(request({ origin: 'https://cau-noi.example' }))).toBe(false);
    expect(isFromElsewhere(request({}))).toBe(false);
  });
  it('is refused from another site, of the same domain too', () => {
    expect(isFromElsewhere(request({ fetchSite: 'cross-site' }))).toBe(true);
    expect(isFromElsewhere(request({ fetchSite: 'same-site' }))).toBe(true);
    expect(isFromElsewhere(request({ origin: 'https://cau-noi.example.evil' }))).toBe(true);
    expect(isFromElsewhere(request({ origin: 'null' }))).toBe(true);
  });
  it('is refused with a cookie alone, as a form of another site would send it', () => {
    expect(isFromElsewhere(request({ hasOwnHeader: false }))).toBe(true);
  });
  it('may sign in from another program without a cookie, and from no other site', () => {
    expect(isFromElsewhere(request({ hasCookie: false, hasOwnHeader: false }))).toBe(false);
    expect(isFromElsewhere(request({ hasCookie: false, hasOwnHeader: false, fetchSite: 'cross-site' }))).toBe(true);
  });
});

describe('a request that only reads', () => {
  it('is taken from anywhere: the answer is for our own pages alone', () => {
    expect(isFromElsewhere(request({ method: 'GET', hasOwnHeader: false, fetchSite: 'cross-site' }))).toBe(false);
  });
});
