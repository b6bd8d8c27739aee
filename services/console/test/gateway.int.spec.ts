import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { loadConfig, type Running } from '@cau-noi/platform';
import { eventually, startTestService, type TestService } from '@cau-noi/testing';
import { ConsoleConfig } from '../src/config.js';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aVisitor, password, type Office, type Visitor } from './office.js';
import { freePort, startEcho } from './upstream.js';

let service: TestService;
let office: Office;
let port: number;
let echo: Running | undefined;
let visitor: Visitor;
const linkFile = join(tmpdir(), `cau-noi-setup-${randomUUID()}`);

beforeAll(async () => {
  port = await freePort();
  service = await startTestService(consoleService, {
    env: {
      SERVICE_URLS: JSON.stringify({ echo: `http://127.0.0.1:${port}` }),
      SETUP_LINK_FILE: linkFile,
      UPSTREAM_TIMEOUT_MS: '2000',
    },
  });
  visitor = aVisitor(service);
});
afterAll(async () => {
  await echo?.close();
  await service.close();
});

describe('a system without accounts', () => {
  it('gives one link, with which one administrator is made, once', async () => {
    const link = new URL((await readFile(linkFile, 'utf8')).trim());
    const token = new URLSearchParams(link.hash.slice(1)).get('token');
    expect(link.origin).toBe(visitor.origin);
    expect((await visitor.get('/setup')).body).toMatch(/<form>/);
    const given = { token, username: 'quan.tri', password };
    expect((await visitor.post('/v1/setup', { ...given, token: 'x' })).body.code).toBe('setup-link-invalid');
    expect((await visitor.post('/v1/setup', { ...given, password: 'ngan' })).body.code).toBe('password-too-short');
    expect((await visitor.post('/v1/setup', given)).status).toBe(201);
    expect((await visitor.post('/v1/setup', { ...given, username: 'quan.tri.2' })).body.code).toBe(
      'setup-link-invalid',
    );
    await eventually(() => expect(existsSync(linkFile)).toBe(false)); // nobody is shown a link that opens nothing
    const { body } = await visitor.signIn('quan.tri');
    expect(body).toMatchObject({ role: 'QT', actingPost: { postId: '00000000-0000-7000-8000-000000000002' } });
    expect((await visitor.get('/v1/accounts')).body.items).toHaveLength(1);
  });
});

describe('a service that is away', () => {
  it('is named by readiness, and its routes answer that they can be tried again', async () => {
    const ready = await visitor.get('/health/ready');
    expect([ready.status, ready.body.missing.map((one: { service: string }) => one.service)]).toEqual([503, ['echo']]);
    const { status, body } = await visitor.get('/v1/echo/1');
    expect([status, body.code, body.retriable]).toEqual([503, 'service-away', true]);
  });
});

describe('a service behind the door', () => {
  beforeAll(async () => {
    office = await anOffice(service);
    const person = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    await visitor.signIn(person.username);
    echo = await startEcho(port, `${service.url}/.well-known/jwks.json`);
    await eventually(async () => expect((await visitor.get('/health/ready')).status).toBe(200));
  });

  it('learns who asks from a token of its own, never from what the client sends', async () => {
    const { status, body, headers } = await visitor.get('/v1/echo/abc?x=1', { authorization: 'Bearer nonsense' });
    expect([status, body.id, body.actor.role, body.actor.unitId]).toEqual([200, 'abc', 'CV', office.communeId]);
    expect([headers.get('etag'), headers.get('x-stale'), headers.get('cache-control')]).toEqual([
      '"7"',
      'true',
      'no-store',
    ]);
    expect([headers.get('x-inner-secret'), headers.get('set-cookie')]).toEqual([null, null]);
  });

  it('takes commands with their key, and says which event they wrote', async () => {
    const { status, body, headers } = await visitor.post('/v1/echo', { word: 'xin chào' }, { 'idempotency-key': 'k1' });
    expect([status, body]).toEqual([201, { word: 'xin chào', key: 'k1' }]);
    expect(headers.get('x-last-event')).toBe('0192f1a0-0000-7000-8000-000000000001');
    expect((await visitor.post('/v1/echo', { words: 'x' })).body.code).toBe('invalid-input');
    expect((await visitor.post('/v1/echo', 'x'.repeat(1_100_000), { 'content-type': 'text/csv' })).status).toBe(413);
  });

  it('is closed to those who did not sign in', async () => {
    const { status, body } = await aVisitor(service).get('/v1/echo/1');
    expect([status, body.code]).toEqual([401, 'session-ended']);
  });

  it('words a refusal as the door does', async () => {
    const inside = (await (await fetch(`${service.url}/v1/nothing`)).json()) as object;
    const { body } = await visitor.get('/v1/nothing');
    expect({ ...body, trace: '' }).toEqual({ ...inside, trace: '' });
  });

  it('is part of the one API document', async () => {
    const { body } = await visitor.get('/openapi.json');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/v1/echo/{id}', '/v1/me', '/v1/queues/mine', '/v1/stream']),
    );
    expect(Object.keys(body.paths).every((path) => path.startsWith('/v1/'))).toBe(true);
    expect(body.components.schemas).toHaveProperty('Word');
  });

  it('is reached again after it was away, and answers 503 in between', async () => {
    await echo?.close();
    expect((await visitor.get('/v1/echo/1')).body.code).toBe('service-away');
    const away = await visitor.get('/health/ready');
    expect([away.status, away.body.causes, away.body.detail]).toEqual([
      503,
      ['service-away'],
      expect.stringMatching(/không trả lời: echo/),
    ]);
    echo = await startEcho(port, `${service.url}/.well-known/jwks.json`);
    await eventually(async () => expect((await visitor.get('/v1/echo/1')).status).toBe(200));
  });
});

describe('the public origin', () => {
  it('has pages under a strict policy, with no inline script', async () => {
    for (const path of ['/api', '/setup']) {
      const { status, body, headers } = await visitor.get(path);
      expect(status).toBe(200);
      expect(body).toMatch(/<title>.*Cầu Nối<\/title>/);
      expect(body).not.toMatch(/<script>(.|\n)*<\/script>|onclick/);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    for (const path of [
      '/api/swagger-ui.css',
      '/api/swagger-ui-bundle.js',
      '/api/start.js',
      '/setup/start.js',
      '/setup/setup.css',
    ]) {
      expect((await visitor.get(path)).status).toBe(200);
    }
  });

  it('says the business time with every answer, whoever gives it', async () => {
    const paths = ['/', '/api', '/openapi.json', '/health/ready', '/v1/me', '/v1/echo/1', '/v1/cases/x', '/v1/nothing'];
    const told = paths.map(async (path) => (await visitor.get(path)).headers.get('x-business-time'));
    const now = `${service.clock.now().toISOString()}; still`;
    expect(await Promise.all(told)).toEqual(paths.map(() => now));
  });

  it('shows nothing of the inner port', async () => {
    for (const path of [
      '/metrics',
      '/.well-known/jwks.json',
      '/v1/../metrics',
      '/v1//metrics',
      '/health',
      '/v1/%2e%2e/metrics',
      '/v1/nothing',
    ]) {
      const raw = await fetch(`${visitor.origin}${path}`, { headers: { cookie: visitor.cookie() } });
      expect([path, raw.status]).toEqual([path, 404]);
    }
  });

  it('never fails, whatever is sent', async () => {
    const bodies = [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '{"username":{}}',
      '{"username":"a\\u0000b","password":"x"}',
      '{"token":1}',
      '\ud800',
      '{"__proto__":1}',
      '[['.repeat(5000),
    ];
    const paths = [
      '/v1/sessions',
      '/v1/setup',
      '/v1/accounts',
      '/v1/me/password',
      '/v1/sessions/current/choose-post',
      '/v1/echo',
    ];
    const queries = [
      'limit=0',
      'limit=x',
      'after=abc',
      'after=W10',
      `after=${Buffer.from('["a","b","c"]').toString('base64url')}`,
      'kind=XX',
      'a[]=1',
      'due=3&due=7',
      'state=%00',
      'crowd=maybe',
      '__proto__=1',
    ];
    const reads = [
      '/v1/queues/mine',
      '/v1/queues/unit',
      '/v1/alerts',
      '/v1/cases/x',
      '/v1/cases/%00',
      '/v1/cases/x/timeline',
      '/v1/cases/%F0%9F%98%80',
      '/v1/alerts/x',
      '/v1/sessions',
      '/%',
      '/v1/%zz',
      `/v1/cases/${'9'.repeat(600)}`,
    ];
    for (const path of paths)
      for (const body of bodies) {
        expect([
          path,
          body,
          (await visitor.post(path, body, { 'content-type': 'application/json' })).status < 500,
        ]).toEqual([path, body, true]);
      }
    for (const path of reads)
      for (const query of queries) {
        expect([path, query, (await visitor.get(`${path}?${query}`)).status < 500]).toEqual([path, query, true]);
      }
    for (const headers of [
      { cookie: 'cau_noi_session=' },
      { cookie: 'cau_noi_session=%00;;=;' },
      { cookie: `cau_noi_session=${'a'.repeat(5000)}` },
    ]) {
      expect((await visitor.get('/v1/me', headers)).status).toBe(401);
    }
  });
});

describe('a stream through the door', () => {
  it('ends with its session', async () => {
    const person = await aPerson(service, { unitId: office.communeId, role: 'CV' });
    const reader = aVisitor(service);
    await reader.signIn(person.username);
    const response = await fetch(`${reader.origin}/v1/stream`, {
      headers: { cookie: reader.cookie(), 'last-event-id': '12' },
    });
    expect(response.headers.get('content-type')).toMatch(/text\/event-stream/);
    service.clock.set(new Date(service.clock.now().getTime() + 86_400_000));
    const now = `${service.clock.now().toISOString()}; still`;
    await reader.del('/v1/sessions/current');
    const said = await response.text();
    expect(said).toMatch(/^retry: 1000\n\nid: 1\nevent: ping\ndata: {"now":"[^"]+; still"}\n/);
    expect(said).toContain(`event: day-changed\ndata: {"now":"${now}"}\n`);
  });
});

describe('an address other than this machine', () => {
  it('is not opened without TLS here or in front', () => {
    const load = (env: Record<string, string>) => () =>
      loadConfig(ConsoleConfig, { ...service.env, PUBLIC_HOST: '0.0.0.0', ...env });
    expect(load({})).toThrow(/set TLS_CERT_FILE and TLS_KEY_FILE, or BEHIND_TLS_PROXY=true/);
    expect(load({ TLS_CERT_FILE: 'x.pem' })).toThrow(/belong together/);
    expect(load({ BEHIND_TLS_PROXY: 'true' })).not.toThrow();
    expect(load({ PUBLISHED_ON_LOOPBACK: 'true' })).not.toThrow();
    expect(load({ PUBLIC_HOST: 'localhost' })).not.toThrow();
  });
});
