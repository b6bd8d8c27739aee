export const sessionCookie = 'cau_noi_session';
const browserCookie = 'cau_noi_browser';

/** `Set-Cookie` of a session; null deletes the cookie. `hasTls`: browsers send it over TLS alone. */
export const sessionCookieOf = (token: string | null, hasTls: boolean): string =>
  `${sessionCookie}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}${token === null ? '; Max-Age=0' : ''}`;

/** `Set-Cookie` of a known browser: sent where passwords are sent and nowhere else, for as long as browsers keep a cookie. */
export const browserCookieOf = (browser: string, hasTls: boolean): string =>
  `${browserCookie}=${browser}; Path=/v1; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}; Max-Age=34560000`;

/** The token the browser has stored since an earlier sign-in; null when none. */
export function browserIn({ headers }: { headers: { cookie?: string } }): string | null {
  const found = /(?:^|;\s*)cau_noi_browser=([\w-]{43})(?:;|$)/.exec(headers.cookie ?? '');
  return found?.[1] ?? null;
}
