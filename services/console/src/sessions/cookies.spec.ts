import { browserCookieOf, browserIn, sessionCookieOf, sessionTokenIn } from './cookies.js';

const asked = (cookie?: string) => ({ headers: { cookie } });
const browser = 'b'.repeat(43);

describe('what a browser keeps', () => {
  it('comes back as it was given', () => {
    const [session, known] = [sessionCookieOf('t-1=', true), browserCookieOf(browser, false)].map((set) =>
      String(set.split(';')[0]),
    );
    const request = asked(`other=1; ${session};${known}`);
    expect([sessionTokenIn(request), browserIn(request)]).toEqual(['t-1=', browser]);
  });

  it('is read by its whole name, the first of several, and no further than a token can be', () => {
    expect(sessionTokenIn(asked('x_cau_noi_session=a; cau_noi_session=b; cau_noi_session=c'))).toBe('b');
    expect(sessionTokenIn(asked(`cau_noi_session=${'a'.repeat(5_000)}`))).toHaveLength(200);
    expect([undefined, '', ';;=;', 'cau_noi_session'].map((cookie) => sessionTokenIn(asked(cookie)))).toEqual(
      Array(4).fill(null),
    );
    expect(sessionTokenIn(asked('cau_noi_session='))).toBe('');
  });

  it('is no known browser when it was never one of ours', () => {
    expect(browserIn(asked(`cau_noi_browser=${browser}x`))).toBeNull();
    expect(browserIn(asked('cau_noi_browser=%00'))).toBeNull();
  });
});
