import { becomeNeighbour } from '@cau-noi/platform';
import { fastify } from 'fastify';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConsoleConfig } from '../config.js';
import { Upstream } from './upstream.service.js';

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const upstream = new Upstream({ UPSTREAM_TIMEOUT_MS: 60_000 } as ConsoleConfig);
const post = (headers = {}) => ({ method: 'POST', path: '/v1/x?a=b', headers, body: Buffer.from('{"a":1}') });
const get = { method: 'GET', path: '/v1/x', headers: {}, body: null };
afterAll(() => {
  upstream.onApplicationShutdown();
  for (const server of servers) server.close();
});

describe('a request to a service', () => {
  it('goes out and comes back whole', async () => {
    const url = await serve((request, response) => {
      response.setHeader('x-last-event', 'e');
      void request.toArray().then((parts) => response.writeHead(201).end(`${request.method} ${parts.join('')}`));
    });
    const { status, headers, body } = await upstream.ask([url], post());
    expect([status, headers['x-last-event'], body.toString()]).toEqual([201, 'e', 'POST {"a":1}']);
  });

  it('is given up after its time, also in the middle of the answer, and is not sent again', async () => {
    let asked = 0;
    const url = await serve((_, response) => void (asked++, response.writeHead(200).write('half')));
    await expect(upstream.ask([url], get, 1_000)).rejects.toThrow('no answer within 1000 ms');
    expect(asked).toBe(1);
  });

  it('is sent again when its connection broke and that is harmless', async () => {
    let asked = 0;
    const url = await serve((request, response) => void (asked++ % 2 === 0 ? request.destroy() : response.end('ok')));
    expect((await upstream.ask([url], get)).body.toString()).toBe('ok');
    expect((await upstream.ask([url], post({ 'idempotency-key': 'k' }))).body.toString()).toBe('ok');
    await expect(upstream.ask([url], post())).rejects.toThrow();
    expect(asked).toBe(5);
  });

  it('to a service of the same process needs no connection, and who leaves answers first', async () => {
    const app = fastify();
    const held = Promise.withResolvers<void>();
    app.post('/v1/x', async ({ body, query, headers }) => {
      if (headers['x-held']) await held.promise;
      return { body, query, key: headers['idempotency-key'] };
    });
    const url = 'http://127.0.0.1:1'; // nobody listens there
    const leave = becomeNeighbour({ app, url } as unknown as Parameters<typeof becomeNeighbour>[0]);
    const json = { 'content-type': 'application/json', 'idempotency-key': 'k' };
    const answer = await upstream.ask([url], post(json));
    expect([answer.status, JSON.parse(answer.body.toString())]).toEqual([
      200,
      { body: { a: 1 }, query: { a: 'b' }, key: 'k' },
    ]);
    await expect(upstream.ask([url], post({ ...json, 'x-held': '1' }), 50)).rejects.toThrow('no answer within 50 ms');
    const last = upstream.ask([url], post({ ...json, 'x-held': '1' }));
    const left = leave();
    await expect(upstream.ask([url], post(json))).rejects.toThrow('ECONNREFUSED');
    held.resolve();
    await left;
    expect((await last).status).toBe(200);
  });
});
