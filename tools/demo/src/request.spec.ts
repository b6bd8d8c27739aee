import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../../infra/docker/certificate.mjs';
import { post } from './request.js';

/** A certificate is judged by the machine's clock, also where the run is on another day. */
const [begun, years] = [new Date('2020-01-01T00:00:00.000Z'), 100];

describe('a request to an origin with a certificate of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-tls-'));
  const [own, other] = [selfSigned(['caunoi.example'], begun, years), selfSigned(['127.0.0.1'], begun, years)];
  const [ownFile, otherFile] = [join(folder, 'own.pem'), join(folder, 'other.pem')];
  writeFileSync(ownFile, own.certificate);
  writeFileSync(otherFile, other.certificate);
  const heard: string[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer({ key: own.key, cert: own.certificate }, (incoming, answer) => {
      heard.push(incoming.url ?? '');
      answer.writeHead(201, { 'set-cookie': ['a=1; Secure', 'b=2'] }).end('{"ok":true}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it('is sent where it shows the very certificate it was given, for whatever name and signed by whomever', async () => {
    const answer = await post(`${url}/v1/sessions`, { username: 'x' }, {}, ownFile);
    expect(answer).toMatchObject({
      status: 201,
      text: '{"ok":true}',
      headers: { 'set-cookie': ['a=1; Secure', 'b=2'] },
    });
  });

  it('tells nothing to one that shows another, and to nobody unknown where none was given', async () => {
    heard.length = 0;
    await expect(post(`${url}/secret`, { password: 'x' }, {}, otherFile)).rejects.toThrow();
    await expect(post(`${url}/secret`, { password: 'x' }, {}, '')).rejects.toThrow(/self.signed/);
    expect([heard, process.env['NODE_TLS_REJECT_UNAUTHORIZED']]).toEqual([[], undefined]);
  });
});
