import { randomUUID } from 'node:crypto';
import { post, type Answered } from './request.js';

/** The parts of a response that the demonstration reads. */
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
  const send = (path: string, body: object, headers: Record<string, string>): Promise<Answered> =>
    post(`${origin}${path}`, body, { 'idempotency-key': randomUUID(), ...headers });
  const { status, headers: given, text } = await send('/v1/sessions', { username, password }, {});
  if (status < 200 || status > 299) throw new Error(`${username} cannot sign in: ${text}`);
  const cookie = [given['set-cookie'] ?? []]
    .flat()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    async post(path, body, headers = {}) {
      const answer = await send(path, body, { ...headers, cookie });
      return {
        status: answer.status,
        body: JSON.parse(answer.text) as Answer['body'],
        lastEvent: [answer.headers['x-last-event'] ?? null].flat()[0] ?? null,
      };
    },
  };
}
