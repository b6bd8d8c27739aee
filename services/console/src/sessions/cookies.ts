const sessionCookie = 'cau_noi_session';
const browserCookie = 'cau_noi_browser';

/** `Set-Cookie` of a session; null deletes the cookie. `hasTls`: browsers send it over TLS alone. */
export const sessionCookieOf = (token: string | null, hasTls: boolean): string =>
  `${sessionCookie}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}${token === null ? '; Max-Age=0' : ''}`;

/** `Set-Cookie` of a known browser: sent where passwords are sent and nowhere else, for as long as browsers keep a cookie. */
export const browserCookieOf = (browser: string, hasTls: boolean): string =>
  `${browserCookie}=${browser}; Path=/v1; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}; Max-Age=34560000`;

type Asked = { headers: { cookie?: string } };

/** The token of a session that a request carries, up to 200 characters; null when none. */
export const sessionTokenIn = (request: Asked): string | null => valueOf(request, sessionCookie)?.slice(0, 200) ?? null;

/** The token the browser has stored since an earlier sign-in; null when none, or what was never one of ours. */
export function browserIn(request: Asked): string | null {
  const value = valueOf(request, browserCookie);
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
}

/** The value of a cookie as it was sent; of several of that name, the first. */
function valueOf({ headers }: Asked, name: string): string | undefined {
  const given = (headers.cookie ?? '').split(';').map((part) => part.trim());
  return given.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
}
