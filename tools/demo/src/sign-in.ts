import { randomUUID } from 'node:crypto';

/** An answer as far as the demonstration looks at it. */
export type Answer = {
  status: number;
  body: {
    code?: string;
    id?: string;
    petitions?: { caseId: string; caseNumber: string }[];
    caseId?: string;
    caseNumber?: string;
  };
  lastEvent: string | null;
};

/** Requests of somebody who is signed in. */
export type Signed = { post(path: string, body: object, headers?: Record<string, string>): Promise<Answer> };

/** Signs in at the public origin and keeps the session cookie. */
export async function signIn(origin: string, username: string, password: string): Promise<Signed> {
  const post = async (path: string, body: object, headers: Record<string, string>): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    });
  const response = await post('/v1/sessions', { username, password }, {});
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    async post(path, body, headers = {}) {
      const answer = await post(path, body, { ...headers, cookie });
      return {
        status: answer.status,
        body: (await answer.json()) as Answer['body'],
        lastEvent: answer.headers.get('x-last-event'),
      };
    },
  };
}
