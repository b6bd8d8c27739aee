import { randomUUID } from 'node:crypto';

/** An answer as far as the demonstration looks at it. */
export type Answer = { status: number; body: { code?: string; id?: string } };

/** Requests of somebody who is signed in. */
export type Signed = { post(path: string, body: object): Promise<Answer> };

/** Signs in at the public origin and keeps the session cookie. */
export async function signIn(origin: string, username: string, password: string): Promise<Signed> {
  const post = async (path: string, body: object, cookie: string): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    });
  const response = await post('/v1/sessions', { username, password }, '');
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    async post(path, body) {
      const answer = await post(path, body, cookie);
      return { status: answer.status, body: (await answer.json()) as Answer['body'] };
    },
  };
}
