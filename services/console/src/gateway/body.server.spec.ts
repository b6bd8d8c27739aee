import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { readBody } from './body.server.js';

let server: Server;
let read: ReturnType<typeof readBody> | undefined;
const arrived = new Map<string, (incoming: IncomingMessage) => void>();

beforeAll(async () => {
  server = createServer((incoming, response) => {
    read = readBody(incoming, 1_000);
    arrived.get(incoming.url ?? '')?.(incoming);
    read.then(
      (body) => response.end(body === null ? 'nothing' : body === 'too-large' ? body : `${body.length} bytes`),
      () => response.destroy(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

const port = () => (server.address() as AddressInfo).port;

async function send(method: string, parts: readonly string[], headers: Record<string, string> = {}): Promise<string> {
  const outgoing = request({ port: port(), method, headers });
  for (const part of parts) outgoing.write(part);
  outgoing.end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return String(Buffer.concat(await answer.toArray()));
}

describe('the body of a request', () => {
  it.each([
    ['none', 'GET', [], {}, 'nothing'],
    ['an empty one', 'POST', [], { 'content-length': '0' }, 'nothing'],
    ['one of a known length', 'POST', ['{"a":1}'], { 'content-length': '7' }, '7 bytes'],
    ['one in pieces', 'POST', ['x'.repeat(400), 'x'.repeat(600)], {}, '1000 bytes'],
    ['one that says it is too large', 'POST', ['x'.repeat(1_001)], { 'content-length': '1001' }, 'too-large'],
    ['one that turns out too large', 'POST', ['x'.repeat(400), 'x'.repeat(601)], {}, 'too-large'],
  ])('is read whole, up to the limit: %s', async (_, method, parts, headers, told) => {
    expect(await send(method, parts, headers as Record<string, string>)).toBe(told);
  });

  it('is given up when the client leaves in the middle of it', async () => {
    const came = new Promise((resolve) => arrived.set('/leaving', resolve));
    const client = connect(port(), '127.0.0.1');
    client.write('POST /leaving HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
    await came;
    client.destroy();
    await expect(read).rejects.toThrow();
  });
});
