import { request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Running } from '@cau-noi/platform';
import { eventually, startTestService, type TestService } from '@cau-noi/testing';
import { consoleService } from '../src/index.js';
import { anOffice, aPerson, aVisitor, type Visitor } from './office.js';
import { freePort, startEcho } from './upstream.js';

let service: TestService;
let echo: Running;
let visitor: Visitor;

beforeAll(async () => {
  const port = await freePort();
  const SERVICE_URLS = JSON.stringify({ echo: `http://127.0.0.1:${port}` });
  service = await startTestService(consoleService, {
    env: { SERVICE_URLS, UPSTREAM_TIMEOUT_MS: '2000', PUBLIC_NAMES: 'cau-noi.example,van-phong.example' },
  });
  echo = await startEcho(port, `${service.url}/.well-known/jwks.json`);
  visitor = aVisitor(service);
  const { communeId: unitId } = await anOffice(service);
  await visitor.signIn((await aPerson(service, { unitId, role: 'CV' })).username);
  await eventually(async () => expect((await visitor.get('/v1/echo/1')).status).toBe(200));
});
afterAll(async () => {
  await echo.close();
  await service.close();
});

describe('a body that is there to stop everybody', () => {
  const names = (count: number): string =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`name${i}`, i])));
  const json = { 'content-type': 'application/json' };

  it('is not even read where nobody signed in, and others are answered meanwhile', async () => {
    const watch = monitorEventLoopDelay({ resolution: 1 });
    watch.enable();
    const [stranger, health] = await Promise.all([
      aVisitor(service).post('/v1/sessions', names(60_000), json),
      aVisitor(service).get('/health/live'),
    ]);
    watch.disable();
    expect([stranger.status, stranger.body.code, health.status]).toEqual([413, 'too-large', 200]);
    expect(watch.percentile(99) / 1e6).toBeLessThan(250); // some 50 at work; this process is also the client
  });

  it('is refused in small as well', async () => {
    const { status, body } = await aVisitor(service).post('/v1/sessions', names(1_000), json);
    expect([status, body.code, body.fields[0].code]).toEqual([400, 'invalid-input', 'too-many-names']);
  });

  it('is refused by the service behind the door, by the limit of its route', async () => {
    expect((await visitor.post('/v1/echo', names(200), json)).body.fields[0].code).toBe('too-many-names');
    expect((await visitor.post('/v1/echo', { word: 'x'.repeat(60_000) })).status).toBe(201);
    expect((await visitor.post('/v1/echo', { word: 'x'.repeat(66_000) })).body.code).toBe('too-large');
  });

  it('takes as many parameters, cookies and headers as it likes', async () => {
    const query = Array.from({ length: 1_500 }, (_, i) => `a${i}=1`).join('&');
    expect((await visitor.get(`/v1/queues/mine?${query}`)).body.code).toBe('invalid-input');
    const cookie = Array.from({ length: 2_000 }, (_, i) => `a${i}=1`).join(';');
    expect((await visitor.get('/v1/me', { cookie })).status).toBe(401);
    const headers = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`x-${i}`, '1']));
    expect((await visitor.get('/v1/me', headers)).status).toBe(200);
  });
});

describe('a request for another name', () => {
  const asked = async (headers: Record<string, string>, path = '/v1/me'): Promise<unknown[]> => {
    const { hostname, port } = new URL(visitor.origin);
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const whole = { cookie: visitor.cookie(), host: `${hostname}:${port}`, ...headers };
    request({ hostname, port, path, headers: whole }, (answer) => {
      answer.resume();
      resolve([answer.statusCode]);
    })
      .on('error', reject)
      .end();
    return promise;
  };

  it('is refused on every address, also when a proxy says so, and under our own names is not', async () => {
    for (const path of ['/v1/me', '/', '/api', '/health/live', '/openapi.json', '/v1/stream'])
      expect([path, await asked({ host: 'evil.example' }, path)]).toEqual([path, [421]]);
    expect(await asked({ 'x-forwarded-host': 'evil.example' })).toEqual([421]);
    expect(await asked({ 'x-forwarded-host': 'localhost, evil.example' })).toEqual([421]);
    for (const host of ['localhost', '127.0.0.1:1', '[::1]:8080', 'cau-noi.example', 'van-phong.example:443'])
      expect([host, await asked({ host })]).toEqual([host, [200]]);
  });
});

describe('HEAD', () => {
  const head = (path: string): Promise<Response> =>
    fetch(`${visitor.origin}${path}`, {
      method: 'HEAD',
      headers: { cookie: visitor.cookie() },
      signal: AbortSignal.timeout(5_000),
    });

  it('of the stream is answered at once', async () => {
    const { status, headers } = await head('/v1/stream');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });

  it('of every other address that can be read says what GET would, without a body', async () => {
    const document = (await visitor.get('/openapi.json')).body as { paths: Record<string, object> };
    const read = Object.entries(document.paths).filter(([path, item]) => 'get' in item && path !== '/v1/stream');
    const paths = read.map(([path]) => path.replaceAll(/\{\w+\}/g, 'x'));
    for (const path of [...paths, '/', '/api', '/setup', '/health/live', '/health/ready', '/openapi.json']) {
      const [heading, whole] = [await head(path), await visitor.get(path)];
      expect([path, heading.status, await heading.text()]).toEqual([path, whole.status, '']);
    }
    expect(paths.length).toBeGreaterThan(10);
  });
});

describe('a service behind the door', () => {
  it('is given up when it hangs, however many ask', async () => {
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 150 }, () => visitor.get('/v1/echo/1/never')));
    expect(performance.now() - began).toBeLessThan(20_000); // after two seconds the gateway gives up
    for (const { status, body, headers } of answers)
      expect([status, body.code, body.retriable, headers.get('retry-after')]).toEqual([503, 'service-away', true, '1']);
    expect((await visitor.get('/v1/echo/1')).status).toBe(200);
  });
});
