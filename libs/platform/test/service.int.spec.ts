import { tmpdir } from 'node:os';
import { type Running, start, SteeredClock } from '../src/index.js';
import { token, trial, trialEnv } from './trial-service.js';

const now = new Date('2026-03-02T01:00:00Z');
const someId = '019a0000-0000-7000-8000-00000000000a';
let running: Running;
let bearer: string;

type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

async function call(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(running.url + path, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
  };
}

const register = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  call('POST', '/v1/trials', { 'idempotency-key': 'k1', ...headers }, body);

beforeAll(async () => {
  running = await start(trial, { env: trialEnv, clock: new SteeredClock(now) });
  bearer = await token({ role: 'VT' });
});
afterAll(() => running.close());

describe('a command', () => {
  it('carries key, route, seen version and the time by the injected clock, and names its last event', async () => {
    const { status, body, headers } = await register({ summary: 'a', groupSize: 1 }, { 'if-match': '"3"' });
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { key: 'k1', route: 'POST /v1/trials', seen: 3, at: now.toISOString() },
    });
    expect(headers.get('x-last-event')).toBe('019a0000-0000-7000-8000-000000000001');
  });

  it('has one hash however its fields are ordered, another for other values', async () => {
    const hashes = await Promise.all(
      [
        { summary: 'a', groupSize: 1 },
        { groupSize: 1, summary: 'a' },
        { summary: 'b', groupSize: 1 },
      ].map(register0),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });
  const register0 = async (body: unknown): Promise<unknown> => (await register(body)).body['hash'];

  it('may tell of something earlier, not of the future', async () => {
    const at = (occurredAt: string) => register({ summary: 'a', groupSize: 1, occurredAt });
    expect((await at('2026-03-01T08:00:00+07:00')).body['at']).toBe('2026-03-01T01:00:00.000Z');
    expect(await at('2026-03-02T01:00:00.001Z')).toMatchObject({ status: 409, body: { code: 'occurred-in-future' } });
    expect(await at('2026-03-01T08:00:00')).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'occurredAt', code: 'isInstant' }] },
    });
  });

  it('needs an Idempotency-Key that can be read, and a version that can be read', async () => {
    expect(await call('POST', '/v1/trials', {}, { summary: 'a', groupSize: 1 })).toMatchObject({
      status: 400,
      body: { code: 'idempotency-key-missing' },
    });
    for (const key of ['k'.repeat(201), 'a b', 'ké'])
      expect((await register({ summary: 'a', groupSize: 1 }, { 'idempotency-key': key })).status).toBe(400);
    for (const version of ['three', '"x"', '*', '-1', '99999999999', '"1', 'W/"1"']) {
      expect(await register({ summary: 'a', groupSize: 1 }, { 'if-match': version })).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
    }
    expect((await register({ summary: 'a', groupSize: 1 }, { 'if-match': '7' })).body['seen']).toBe(7);
  });
});

describe('a refusal', () => {
  it('is problem+json in both languages, with its values in place and a trace', async () => {
    bearer = await token({ role: 'LD' });
    const { status, headers, body } = await call('POST', `/v1/trials/${someId}/closing`, {
      'idempotency-key': 'k',
      traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`,
    });
    expect(status).toBe(409);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({
      type: 'urn:cau-noi:problem:not-decided',
      status: 409,
      code: 'not-decided',
      detail: 'Còn 3 ngày.',
      text: { vi: 'Còn 3 ngày.', en: '3 days left.' },
      params: { days: 3 },
      trace: 'ab'.repeat(16),
    });
    expect(
      await call('POST', `/v1/trials/${someId}/closing`, { 'idempotency-key': 'k', 'if-match': '"1"' }),
    ).toMatchObject({ status: 412, body: { code: 'case-changed', currentVersion: 2, changes: [{ field: 'state' }] } });
    bearer = await token({ role: 'VT' });
  });

  it('lists the fields that are wrong, without their values', async () => {
    const { status, body } = await register({ summary: 5, groupSize: 0, petitioners: [{ name: 7 }], secret: 'hidden' });
    expect(status).toBe(400);
    expect((body['fields'] as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      'groupSize',
      'petitioners.0.name',
      'secret',
      'summary',
    ]);
    expect(body['fields']).toContainEqual({
      field: 'groupSize',
      code: 'min',
      text: { vi: 'Phải từ 1 trở lên.', en: 'Must be 1 or more.' },
    });
    expect(JSON.stringify(body)).not.toContain('hidden');
  });

  it('says nothing of a fault of ours', async () => {
    const { status, body } = await call('PATCH', `/v1/trials/${someId}`);
    expect({ status, code: body['code'] }).toEqual({ status: 500, code: 'internal' });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('a reader that names the event it waits for', () => {
  it('is answered, and told when the answer may still be behind', async () => {
    expect(
      (await call('GET', '/v1/trials/me', { 'x-after-event': someId.replace(/.$/, '1') })).headers.has('x-stale'),
    ).toBe(false);
    expect((await call('GET', '/v1/trials/me', { 'x-after-event': someId })).headers.get('x-stale')).toBe('true');
    expect((await call('GET', '/v1/trials/me', { 'x-after-event': 'latest' })).status).toBe(400);
  });
});

describe('operations', () => {
  it('see whether the service lives, and what it waits for', async () => {
    const { Readiness } = await import('../src/index.js');
    expect((await call('GET', '/health/live')).status).toBe(200);
    let answer: true | string = 'database not reached';
    running.get(Readiness).add('database', () => answer);
    expect(await call('GET', '/health/ready')).toMatchObject({
      status: 503,
      body: { missing: [{ name: 'database', missing: 'database not reached' }] },
    });
    answer = true;
    expect(await call('GET', '/health/ready')).toMatchObject({ status: 200, body: { missing: [] } });
  });

  it('see that the disk is full, and how much is left', async () => {
    const full = await start(trial, { env: { ...trialEnv, DATA_FOLDER: tmpdir(), DISK_FULL_MB: '1000000000' } });
    try {
      const answer = await fetch(`${full.url}/health/ready`);
      expect([answer.status, await answer.json()]).toEqual([
        503,
        { status: 'waiting', missing: [{ name: 'disk', missing: expect.stringMatching(/^full, \d+ MB left$/) }] },
      ]);
    } finally {
      await full.close();
    }
  });

  it('read numbers by route template', async () => {
    await call('GET', `/v1/trials/${someId}`);
    const { body } = await call('GET', '/metrics');
    expect(body['text']).toContain(
      'http_request_seconds_count{service="trial",route="GET /v1/trials/:id",status="200"}',
    );
    expect(body['text']).toContain('process_resident_memory_bytes');
    expect(body['text']).not.toContain(someId);
  });

  it('read a document that names permission, key and problems of each route', async () => {
    const { body } = await call('GET', '/openapi.json');
    const paths = body['paths'] as Record<
      string,
      Record<
        string,
        {
          parameters: { name: string; required?: boolean }[];
          responses: object;
          security: unknown[];
          'x-permission': string[];
        }
      >
    >;
    const post = paths['/v1/trials']!['post']!;
    expect(post['x-permission']).toEqual(['petition.register']);
    expect(post.security).toEqual([{ bearer: [] }]);
    expect(post.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: true }));
    expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(['201', '400', '401', '403', '409', '412']));
    expect(paths['/v1/trials/{id}']!['get']!.security).toEqual([]);
    expect(Object.keys(paths).some((path) => path.startsWith('/health'))).toBe(false);
  });

  it('says what is checked, read from the checks themselves', async () => {
    const { body } = await call('GET', '/openapi.json');
    const paths = body['paths'] as Record<string, Record<string, Record<string, unknown>>>;
    const components = body['components'] as { schemas: Record<string, unknown> };
    expect(components.schemas['RegisterTrial']).toMatchObject({
      additionalProperties: false,
      properties: {
        summary: { type: 'string', maxLength: 500 },
        groupSize: { type: 'integer', minimum: 1 },
        petitioners: { maxItems: 5 },
      },
    });
    expect(components.schemas['Petitioner']).toMatchObject({
      additionalProperties: false,
      properties: { name: { maxLength: 200 } },
    });
    const bounds = (path: string, method: string): unknown[] =>
      (paths[path]![method]!['parameters'] as { name: string; schema: unknown }[]).map(({ name, schema }) => [
        name,
        schema,
      ]);
    expect(bounds('/v1/trials/{id}', 'get')).toContainEqual(['id', { type: 'string', format: 'uuid' }]);
    expect(bounds('/v1/trials', 'get')).toContainEqual(['after', expect.objectContaining({ maxLength: 500 })]);
    expect(bounds('/v1/trials', 'get')).toContainEqual([
      'limit',
      expect.objectContaining({ type: 'integer', minimum: 1, maximum: 100 }),
    ]);
    const post = paths['/v1/trials']!['post']!;
    expect(post['x-body-limit']).toBe(65_536);
    expect(Object.keys(post['responses'] as object)).toEqual(expect.arrayContaining(['408', '413', '415', '503']));
  });
});
