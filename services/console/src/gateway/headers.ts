import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { SteeredClock, type Clock } from '@cau-noi/platform';
import type { ConsoleConfig } from '../config.js';
import { isOwnHost, nameIn, type OwnNames } from './host.js';

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
/**
 * For the web app: own files only, no inline script, no eval, no data URL. antd writes its styles while running, each
 * with the nonce of the page; what scripts set through the CSSOM needs no permission, so there is no 'unsafe-inline'.
 */
export const appPolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** For the worker that keeps the app's files: it fetches them from here and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** For the pages of the API and the first link: own files only; Swagger UI sets style attributes. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const always: OutgoingHttpHeaders = {
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

/** Whether browsers speak TLS, to us or to a proxy in front. */
export const speaksTls = ({ TLS_CERT_FILE, BEHIND_TLS_PROXY }: ConsoleConfig): boolean =>
  TLS_CERT_FILE !== undefined || BEHIND_TLS_PROXY;

/**
 * The time that rules are decided by, as pages hear it: an instant, with `; still` where it stands until somebody steers
 * it. A page asks neither its PC nor the `Date` header, which tell the wall's time.
 */
export const businessTime = (clock: Clock): string =>
  `${clock.now().toISOString()}${clock instanceof SteeredClock ? '; still' : ''}`;

/** The names of the configuration, and of the certificate, under which the origin may be asked for. */
export function ownNames({ PUBLIC_HOST, PUBLIC_ORIGIN, PUBLIC_NAMES, TLS_CERT_FILE }: ConsoleConfig): OwnNames {
  const own = [PUBLIC_HOST, ...PUBLIC_NAMES.split(','), PUBLIC_ORIGIN && new URL(PUBLIC_ORIGIN).hostname];
  const given = [...own, ...(TLS_CERT_FILE === undefined ? [] : namesIn(TLS_CERT_FILE))];
  const names = given.flatMap((name) => (name ? [nameIn(name.includes('::') ? `[${name}]` : name) ?? ''] : []));
  return { names: new Set(names), isOpen: PUBLIC_HOST === '0.0.0.0' || PUBLIC_HOST === '::' };
}

/** Whom a certificate is made for; what is wrong with the file is said where the server opens. */
function namesIn(certificateFile: string): string[] {
  try {
    const { subjectAltName = '' } = new X509Certificate(readFileSync(certificateFile));
    return [...subjectAltName.matchAll(/(?:DNS|IP Address):([^,\s"]+)/g)].map(([, name = '']) => name);
  } catch {
    return [];
  }
}

/** Asked for under one of our names, also by what a proxy says it was asked for. */
export const isForUs = ({ headers }: IncomingMessage, own: OwnNames): boolean =>
  [headers.host, ...[headers['x-forwarded-host'] ?? []].flat().flatMap((names) => names.split(','))].every((host) =>
    isOwnHost(host, own),
  );

/** On every answer of the public origin; `hasTls`: browsers shall come back by https only. */
export function secure(response: ServerResponse, hasTls: boolean): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value as string);
  if (hasTls) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** What of a request goes on to a service: nothing that says who is asking, nothing about the connection. */
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
export function towardsService(headers: IncomingHttpHeaders, token: string): OutgoingHttpHeaders {
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

/** Headers of a service's answer that the client may see. */
export function towardsClient(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  return { ...picked(headers, returned), 'cache-control': 'no-store' };
}

const picked = (headers: IncomingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/** The value of a cookie, or null. */
export function cookieOf(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name && value.length > 0) return value.join('=').slice(0, 200);
  }
  return null;
}
