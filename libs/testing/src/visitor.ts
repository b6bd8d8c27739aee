import { http, type Answer, type Http, type RequestHeaders } from './http.js';

/** Somebody at the public origin, as a browser or a script would be: keeps the cookie of a real sign-in. */
export type Visitor = Http & {
  signIn(username: string, password: string): Promise<Answer>;
  cookie(): string;
  origin: string;
};

/** Nobody yet; `signIn` makes it somebody. */
export function aVisitor(origin: string): Visitor {
  const plain = http(origin);
  let cookie = '';
  const keep = (answer: Answer): Answer => {
    const set = answer.headers.get('set-cookie');
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  const own = (headers: RequestHeaders = {}): RequestHeaders => ({ ...(cookie && { cookie }), ...headers });
  return {
    origin,
    cookie: () => cookie,
    get: (path, headers) => plain.get(path, own(headers)),
    post: async (path, body, headers) => keep(await plain.post(path, body, own(headers))),
    put: (path, body, headers) => plain.put(path, body, own(headers)),
    patch: (path, body, headers) => plain.patch(path, body, own(headers)),
    del: async (path, headers) => keep(await plain.del(path, own(headers))),
    signIn: async (username, password) => keep(await plain.post('/v1/sessions', { username, password })),
  };
}

/** Returns the response to something that must succeed; throws an error that names the refusal. */
export function accepted(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
}
