import { becomeNeighbour, neighbourAt, type Running } from '@cau-noi/platform';
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
  service = await startTestService(consoleService, { env: { SERVICE_URLS, UPSTREAM_TIMEOUT_MS: '1000' } });
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

const json = { 'content-type': 'application/json' };
const asked = async () => {
  const key = { 'idempotency-key': 'one-and-the-same-key' };
  const answers = [
    await visitor.get('/v1/echo/1?a=b'),
    await visitor.post('/v1/echo', { word: 'lời' }, key),
    await visitor.post('/v1/echo', { word: 7 }),
    await visitor.post('/v1/echo', '{"word":', json),
    await visitor.post('/v1/echo', { word: 'x'.repeat(70_000) }),
    await visitor.get('/v1/echo/1/never'),
  ];
  return answers.map(({ status, body, headers }) => ({
    status,
    body: { ...body, trace: undefined },
    headers: Object.fromEntries([...headers].filter(([name]) => !/^(date|x-business-time|x-trace)/.test(name))),
  }));
};

describe('a service of the same process', () => {
  it('is answered for as on the wire, without a connection, also when it takes too long', async () => {
    const onWire = await asked();
    expect(onWire.map(({ status }) => status)).toEqual([200, 201, 400, 400, 413, 503]);
    const leave = becomeNeighbour(echo);
    const connections = () =>
      new Promise<number>((resolve) =>
        (
          echo.app.getHttpServer() as { getConnections(done: (error: unknown, count: number) => void): void }
        ).getConnections((_, count) => resolve(count)),
      );
    (echo.app.getHttpServer() as { closeAllConnections(): void }).closeAllConnections();
    await eventually(async () => expect(await connections()).toBe(0));
    expect(await asked()).toEqual(onWire);
    expect(await connections()).toBe(0);
    const last = visitor.post('/v1/echo', { word: 'lời cuối' });
    await leave();
    expect((await last).status).toBe(201);
    expect((await visitor.get('/v1/echo/1')).status).toBe(200);
  });

  it('is asked on the wire for a path that would lead elsewhere once it is tidied', async () => {
    const leave = becomeNeighbour(echo);
    const asked = (path: string): boolean => neighbourAt(echo.url, path) !== undefined;
    const plain = ['/v1/echo/1', '/v1/echo/1?a=b&c=%C3%A2', '/v1/echo/x%2F..%2Fy', '/v1/echo/a.b..c'];
    const odd = ['..\\..\\metrics', '../../metrics', '%2e%2e/%2E./metrics', './1', '1#x', 'â', "1?a='b"];
    expect(plain.map(asked)).toEqual(plain.map(() => true));
    expect([...odd.map((end) => `/v1/echo/${end}`), '//echo/1', 'http://echo/1'].filter(asked)).toEqual([]);
    await leave();
  });
});
