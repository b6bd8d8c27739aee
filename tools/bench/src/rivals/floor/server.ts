import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { serve, type Listening, type Surroundings } from '../rival.js';
import { statements, tables } from './statements.js';

type Answer = { status: number; body: object };
type Body = Record<string, unknown>;

/** As little as can be: no checks, no rules, no sign-in, nothing sent. Nobody can be faster on this PostgreSQL. */
async function begin({ databaseUrl }: Surroundings): Promise<Listening> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  await pool.query(tables);
  const server = createServer((incoming, outgoing) => {
    answer(pool, incoming).then(
      (found) => send(outgoing, found),
      (error: unknown) => send(outgoing, { status: 500, body: { code: String(error) } }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function answer(pool: pg.Pool, incoming: IncomingMessage): Promise<Answer> {
  const [, , , caseId, what] = (incoming.url ?? '').split('/'); // /v1/cases/ID/assignment
  if (incoming.method === 'GET') {
    const { rows } = await pool.query<Body>({ name: 'read', text: statements.read, values: [caseId] });
    return rows[0] ? { status: 200, body: rows[0] } : { status: 404, body: {} };
  }
  const key = incoming.headers['idempotency-key'];
  const body = await bodyOf(incoming);
  if (!caseId) return command(pool, 'register', randomUUID(), key, body, JSON.stringify(body));
  if (what === 'assignment') return command(pool, 'assign', caseId, key, body, body['postId']);
  return command(pool, 'decide', caseId, key, body, JSON.stringify(body));
}

/** One flight: the case, its history, the key and what is to be sent, in one statement that commits itself. */
async function command(
  pool: pg.Pool,
  name: 'register' | 'assign' | 'decide',
  caseId: string,
  key: unknown,
  data: Body,
  given: unknown,
): Promise<Answer> {
  const event = JSON.stringify({ id: randomUUID(), type: name, subject: caseId, time: new Date(), data });
  const { rows } = await pool.query<{ case_id: string; version: number }>({
    name,
    text: statements[name],
    values: [caseId, key, event, given],
  });
  const [changed] = rows;
  if (!changed) return { status: 409, body: { code: 'not-now' } };
  return { status: name === 'register' ? 201 : 200, body: { caseId: changed.case_id, version: changed.version } };
}

async function bodyOf(incoming: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Body;
}

function send(outgoing: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  outgoing.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  outgoing.end(text);
}

serve(begin);
