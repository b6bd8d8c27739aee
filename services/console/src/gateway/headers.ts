import { isOwnHost, type OwnNames } from './host.js';

type Fields = Record<string, string | string[] | undefined>;
/** Header fields by name in lower case. */
type Headers = Readonly<Fields>;
/** As much of a request as is looked at here. */
type Request = { headers: Headers & { host?: string } };

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
/**
 * For the web app: own files only, no inline script or style, no eval, no data URL. What scripts set through the CSSOM
 * needs no permission.
 */
export const appPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** For the worker that keeps the app's files: it fetches them from here and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** For the pages of the API and the first link: own files only; Swagger UI sets style attributes. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const always: Readonly<Record<string, string>> = {
  'content-security-policy': nothing,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
};

type Tls = { TLS_CERT_FILE?: string; BEHIND_TLS_PROXY: boolean };

/** Whether browsers speak TLS, to us or to a proxy in front. */
export const speaksTls = ({ TLS_CERT_FILE, BEHIND_TLS_PROXY }: Tls): boolean =>
  TLS_CERT_FILE !== undefined || BEHIND_TLS_PROXY;

/**
 * Business time as pages get it: an instant, with `; still` where it only moves when somebody steers it. A page uses
 * neither its PC nor the `Date` header, which are wall time.
 */
export const businessTime = (now: Date, isStill: boolean): string => `${now.toISOString()}${isStill ? '; still' : ''}`;

/** Whether the request names one of our hosts, and so does what a proxy says it was asked for. */
export const isForUs = ({ headers }: Request, own: OwnNames): boolean =>
  [headers.host, ...[headers['x-forwarded-host'] ?? []].flat().flatMap((names) => names.split(','))].every((host) =>
    isOwnHost(host, own),
  );

/** Headers of every response of the public origin; `hasTls`: browsers shall come back by https only. */
export const securityHeaders = (hasTls: boolean): Readonly<Record<string, string>> => ({
  ...always,
  ...(hasTls && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});

/** Headers of a request that are forwarded to a service: nothing about the client or the connection. */
const forwarded = [
  'accept',
  'accept-language',
  'content-type',
  'content-language',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'traceparent',
  'x-after-event',
] as const;

/** Headers for a service: those that matter, and the token in place of the cookie. */
export function towardsService(headers: Headers, token: string): Fields {
  return { ...picked(headers, forwarded), authorization: `Bearer ${token}` };
}

const returned = [
  'content-type',
  'content-disposition',
  'etag',
  'location',
  'retry-after',
  'x-last-event',
  'x-stale',
] as const;

/** Headers of a service's response that the client may see. */
export function towardsClient(headers: Headers): Fields {
  return { ...picked(headers, returned), 'cache-control': 'no-store' };
}

const picked = (headers: Headers, names: readonly string[]): Fields =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
