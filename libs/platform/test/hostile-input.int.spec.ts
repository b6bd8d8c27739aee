import { request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import fc from 'fast-check';
import { type Running, start } from '../src/index.js';
import { token, trial, trialEnv } from './trial-service.js';

let running: Running;
let bearer: string;
beforeAll(async () => {
  running = await start(trial, { env: trialEnv });
  bearer = await token();
});
afterAll(() => running.close());

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

type Refusal = { code: string; fields?: { code: string }[] };
/** `field`: what is wrong with the first field that is named. */
type Answer = { status: number; type: string; code?: string; field?: string };

const tellingOf = ({ code, fields }: Refusal) => ({ code, ...(fields?.[0] && { field: fields[0].code }) });
const many = <T>(count: number, item: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => item(i));

/** Below fetch, which would repair some of what is sent here. */
function send({ method = 'POST', path = '/v1/trials', headers = {}, body = '' }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(running.url);
    const sent = request(
      {
        hostname,
        port,
        method,
        path,
        headers: {
          authorization: `Bearer ${bearer}`,
          'idempotency-key': 'k',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part: string) => (text += part))
          .on('end', () => {
            const type = response.headers['content-type'] ?? '';
            const isProblem = type.startsWith('application/problem+json');
            resolve({
              status: response.statusCode ?? 0,
              type,
              ...(isProblem && tellingOf(JSON.parse(text) as Refusal)),
            });
          });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const good = { summary: 'a', groupSize: 1 };
const clean = JSON.stringify(good);

describe('what no client may send', () => {
  it.each<[string, Sent, number, string]>([
    ['half a JSON text', { body: '{"summary":' }, 400, 'invalid-input'],
    ['bytes that are no UTF-8', { body: Buffer.from('7b2273756d6d617279223a22ff227d', 'hex') }, 400, 'invalid-input'],
    ['a prototype', { body: '{"__proto__":{"x":1},"summary":"a","groupSize":1}' }, 400, 'invalid-input'],
    ['a constructor', { body: '{"constructor":{"prototype":{"x":1}}}' }, 400, 'invalid-input'],
    ['a NUL in a value', { body: '{"summary":"a\\u0000","groupSize":1}' }, 400, 'invalid-input'],
    ['a NUL in a name', { body: '{"a\\u0000":"x","groupSize":1}' }, 400, 'invalid-input'],
    ['half a surrogate pair', { body: '{"summary":"\\ud800","groupSize":1}' }, 400, 'invalid-input'],
    ['a NUL in the query', { method: 'GET', path: '/v1/trials?after=a%00' }, 400, 'invalid-input'],
    ['a NUL in the path', { method: 'GET', path: '/v1/trials/a%00b' }, 400, 'invalid-input'],
    ['a broken escape in the path', { method: 'GET', path: '/v1/trials/%zz' }, 400, 'invalid-input'],
    [
      'a path parameter without end',
      { method: 'GET', path: `/v1/trials/${'a'.repeat(2000)}` },
      414,
      'address-too-long',
    ],
    ['an id that is none', { method: 'GET', path: '/v1/trials/5' }, 400, 'invalid-input'],
    ['a list where one value belongs', { method: 'GET', path: '/v1/trials?limit=1&limit=2' }, 400, 'invalid-input'],
    ['a limit beyond the bound', { method: 'GET', path: '/v1/trials?limit=1e9' }, 400, 'invalid-input'],
    ['an unknown filter', { method: 'GET', path: '/v1/trials?drop=1' }, 400, 'invalid-input'],
    ['a list for a body', { body: '[1]' }, 400, 'invalid-input'],
    ['an empty list for a body', { body: '[]' }, 400, 'invalid-input'],
    ['a list of good bodies', { body: `[${clean}]` }, 400, 'invalid-input'],
    ['a number for a body', { body: '5' }, 400, 'invalid-input'],
    ['a text for a body', { body: '"x"' }, 400, 'invalid-input'],
    ['null for a body', { body: 'null' }, 400, 'invalid-input'],
    ['nothing for a body', { body: '' }, 400, 'invalid-input'],
    ['more than the limit', { body: JSON.stringify({ summary: 'a'.repeat(70_000), groupSize: 1 }) }, 413, 'too-large'],
    ['another content type', { headers: { 'content-type': 'text/plain' }, body: clean }, 415, 'wrong-content-type'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'summary=a' },
      415,
      'wrong-content-type',
    ],
    ['a content type that is none', { headers: { 'content-type': ';;;' }, body: clean }, 415, 'wrong-content-type'],
    ['a table where an object belongs', { headers: { 'content-type': 'text/csv' }, body: 'a,b' }, 400, 'invalid-input'],
    ['an object where a table belongs', { path: '/v1/trials/file', body: clean }, 415, 'wrong-content-type'],
    [
      'a NUL in a table',
      { path: '/v1/trials/file', headers: { 'content-type': 'text/csv' }, body: 'a,\u0000' },
      400,
      'invalid-input',
    ],
    [
      'a table that is no UTF-8',
      { path: '/v1/trials/file', headers: { 'content-type': 'text/csv' }, body: Buffer.from([0x61, 0xff]) },
      400,
      'invalid-input',
    ],
    ['the wrong method', { method: 'DELETE', path: '/v1/trials', body: '' }, 404, 'not-found'],
    ['an unknown address', { method: 'GET', path: '/v1/nothing?q=1' }, 404, 'not-found'],
    [
      'two tokens in one',
      { method: 'GET', path: '/v1/trials/me', headers: { authorization: 'Bearer a.b.c, Bearer d.e.f' } },
      401,
      'session-ended',
    ],
    [
      'another scheme',
      { method: 'GET', path: '/v1/trials/me', headers: { authorization: 'Basic eDp5' } },
      401,
      'session-ended',
    ],
  ])('%s', async (_, sent, status, code) => {
    expect(await send(sent)).toMatchObject({ status, code });
  });

  it.each<[string, string, string]>([
    ['a name that stands twice', '{"summary":"a","groupSize":1,"summary":"b"}', 'repeated-name'],
    ['a name that stands twice further in', '{"petitioners":[{"name":"a","name":"b"}]}', 'repeated-name'],
    ['80,000 names', JSON.stringify(Object.fromEntries(many(80_000, (i) => [`n${i}`, 1]))), 'too-many-names'],
    [
      'many names in a list',
      JSON.stringify({ petitioners: [Object.fromEntries(many(101, (i) => [`n${i}`, 1]))] }),
      'too-many-names',
    ],
    [
      'very many objects',
      JSON.stringify({ petitioners: many(30, () => ({ x: many(900, () => ({ a: 1 })) })) }),
      'too-many',
    ],
    ['a list without end', JSON.stringify({ petitioners: many(1_001, () => 0) }), 'too-many-items'],
    ['a number beyond all counting', '{"summary":"a","groupSize":1e999}', 'huge-number'],
    ['a number without end', `{"summary":"a","groupSize":${'9'.repeat(50_000)}}`, 'huge-number'],
    ['a constructor far in', '{"petitioners":[{"constructor":1}]}', 'unclean-text'],
  ])('%s', async (_, body, code) => {
    const answer = await send({ path: '/v1/trials/large', body });
    expect(answer).toMatchObject({ status: 400, code: 'invalid-input' });
    expect(answer.field).toMatch(code);
  });

  it('a body beyond what the route takes: 16 kB from anybody, 64 kB from those who signed in, else as it says', async () => {
    const bodyOf = (bytes: number): string => JSON.stringify({ x: 'a'.repeat(bytes) });
    const statusOf = async (path: string, bytes: number): Promise<number> =>
      (await send({ path, body: bodyOf(bytes) })).status;
    expect([await statusOf('/v1/trials/open', 16_000), await statusOf('/v1/trials/open', 16_400)]).toEqual([400, 413]);
    expect([await statusOf('/v1/trials', 65_000), await statusOf('/v1/trials', 65_600)]).toEqual([400, 413]);
    expect([await statusOf('/v1/trials/large', 99_000), await statusOf('/v1/trials/large', 1_100_000)]).toEqual([
      400, 413,
    ]);
  });

  it('an address of thousands of parameters', async () => {
    const query = many(2_000, (i) => `a${i}`).join('&');
    expect(await send({ method: 'GET', path: `/v1/trials?${query}` })).toMatchObject({
      status: 400,
      code: 'invalid-input',
    });
  });

  it('never holds the loop: whoever asks meanwhile is answered', async () => {
    const hostile = [
      JSON.stringify(Object.fromEntries(many(80_000, (i) => [`n${i}`, 1]))),
      '['.repeat(1_000_000),
      `"${'\\u0000'.repeat(150_000)}"`,
      JSON.stringify({ summary: 'a'.repeat(900_000) }),
      JSON.stringify({ petitioners: many(1_000, () => ({ name: 'a' })) }),
      '9'.repeat(1_000_000),
    ];
    const watch = monitorEventLoopDelay({ resolution: 1 });
    for (const body of hostile) {
      watch.enable();
      await send({ path: '/v1/trials/large', body });
      watch.disable();
    }
    expect(watch.percentile(99) / 1e6).toBeLessThan(250); // some 50 at work; this process is also the client
  });

  it('deep nesting', async () => {
    const { status } = await send({ body: `{"summary":${'['.repeat(20_000)}${']'.repeat(20_000)},"groupSize":1}` });
    expect(status).toBe(400);
  });
});

describe('any body, path or header at all', () => {
  const anyBody = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc
      .record(
        {
          summary: fc.anything({ withNullPrototype: false }),
          groupSize: fc.anything(),
          petitioners: fc.anything(),
          occurredAt: fc.anything(),
        },
        { requiredKeys: [] },
      )
      .map(asJson),
    fc.record({ summary: fc.string({ unit: 'binary' }), groupSize: fc.double(), occurredAt: fc.string() }).map(asJson),
  );

  it('never makes the service fail', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const { status, type } = await send({ body });
        expect(status).toBeLessThan(500);
        expect(type).toMatch(/json/);
      }),
      { numRuns: 300 },
    );
  });

  it('never makes the service fail by its address', async () => {
    const path = fc.tuple(fc.webPath(), fc.webQueryParameters()).map(([tail, query]) => `/v1/trials${tail}?${query}`);
    await fc.assert(
      fc.asyncProperty(path, fc.constantFrom('GET', 'POST', 'PUT'), async (address, method) => {
        expect((await send({ method, path: address, body: '{}' })).status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the service fail by its headers', async () => {
    const value = fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).map((text) => text.trim());
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.constantFrom('if-match', 'idempotency-key', 'x-after-event', 'authorization', 'traceparent'),
        async (text, name) => {
          expect((await send({ body: clean, headers: { [name]: text } })).status).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any token at all', () => {
  const part = (value: unknown): string => Buffer.from(asJson(value) ?? '').toString('base64url');
  const header = fc.oneof(
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
    fc
      .record(
        {
          alg: fc.constantFrom('ES256', 'none', 'HS256', 'RS256'),
          kid: fc.anything(),
          crit: fc.anything(),
          typ: fc.anything(),
        },
        { requiredKeys: ['alg'] },
      )
      .map(part),
  );

  it('is answered 401, never by a failure', async () => {
    await fc.assert(
      fc.asyncProperty(header, fc.json(), fc.base64String(), async (head, claims, signature) => {
        const forged = `${head}.${Buffer.from(claims).toString('base64url')}.${signature.replaceAll(/[+/=]/g, '_') || 'A'}`;
        expect(
          (await send({ method: 'GET', path: '/v1/trials/me', headers: { authorization: `Bearer ${forged}` } })).status,
        ).toBe(401);
      }),
      { numRuns: 200 },
    );
  });
});

function asJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
