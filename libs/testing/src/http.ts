import { randomUUID } from 'node:crypto';

/** A response; `body` is any JSON, or text where it was not JSON. */
export type Answer = { status: number; body: ReturnType<typeof JSON.parse>; headers: Headers };
/** Headers by name. */
export type RequestHeaders = Record<string, string>;

/** Requests of one actor to one origin. Commands carry a random Idempotency-Key unless one is given. */
export type Http = {
  get(path: string, headers?: RequestHeaders): Promise<Answer>;
  post(path: string, body?: unknown, headers?: RequestHeaders): Promise<Answer>;
  put(path: string, body?: unknown, headers?: RequestHeaders): Promise<Answer>;
  patch(path: string, body?: unknown, headers?: RequestHeaders): Promise<Answer>;
  del(path: string, headers?: RequestHeaders): Promise<Answer>;
};

/** A client of `origin`; `token` is awaited for every request, without one it asks as nobody. */
export function http(origin: string, token?: () => Promise<string>): Http {
  const send = async (method: string, path: string, body: unknown, given: RequestHeaders): Promise<Answer> => {
    const headers = new Headers(given);
    if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${await token()}`);
    if (method !== 'GET' && !headers.has('idempotency-key')) headers.set('idempotency-key', randomUUID());
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', contentType(body));
    const response = await fetch(new URL(path, origin), { method, headers, body: encode(body), redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  };
  return {
    get: (path, headers = {}) => send('GET', path, undefined, headers),
    post: (path, body = {}, headers = {}) => send('POST', path, body, headers),
    put: (path, body = {}, headers = {}) => send('PUT', path, body, headers),
    patch: (path, body = {}, headers = {}) => send('PATCH', path, body, headers),
    del: (path, headers = {}) => send('DELETE', path, undefined, headers),
  };
}

const isText = (body: unknown): body is string | undefined => typeof body === 'string' || body === undefined;
const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;
const encode = (body: unknown) => (isText(body) || isBytes(body) ? body : JSON.stringify(body));
const contentType = (body: unknown): string => (isText(body) ? 'text/plain' : 'application/json');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
