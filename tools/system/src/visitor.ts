import { http, type Answer, type Http, type RequestHeaders } from '@cau-noi/testing';

/** Somebody at the public origin, as a browser would be: with the cookie of a real sign-in. */
export type Visitor = Http & { signIn(username: string, password: string): Promise<Answer> };

/** Nobody yet; `signIn` makes it somebody. */
export function aVisitor(origin: string): Visitor {
  const plain = http(origin);
  let cookie = '';
  const own = (headers: RequestHeaders = {}): RequestHeaders => ({ ...(cookie && { cookie }), ...headers });
  const signIn = async (username: string, password: string): Promise<Answer> => {
    const answer = await plain.post('/v1/sessions', { username, password });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return answer;
  };
  return {
    signIn,
    get: (path, headers) => plain.get(path, own(headers)),
    post: (path, body, headers) => plain.post(path, body, own(headers)),
    put: (path, body, headers) => plain.put(path, body, own(headers)),
    patch: (path, body, headers) => plain.patch(path, body, own(headers)),
    del: (path, headers) => plain.del(path, own(headers)),
  };
}

/** Returns the response to something that must succeed; throws an error that names the refusal. */
export function accepted(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
}
