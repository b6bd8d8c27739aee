import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containerServers, mayAnswer } from '../src/containers.ts';

describe('containers for tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-engine-'));
  const socket = join(folder, 'engine.sock');
  const before = process.env.DOCKER_HOST;
  const engine = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/v[\d.]+/, '').replace(/\?.*/, '');
    const answers: Record<string, [number, unknown]> = {
      '/info': [200, {}],
      '/networks/bridge': [200, { IPAM: { Config: [{ Gateway: '127.0.0.1' }] } }], // asked where tests run in a container
      '/containers/json': [200, []],
    };
    const [status, body] = answers[path] ?? [404, { message: `nothing at ${path}` }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  beforeAll(() => {
    process.env.DOCKER_HOST = `unix://${socket}`; // read by the library itself
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.DOCKER_HOST;
    else process.env.DOCKER_HOST = before;
    await new Promise((resolve) => engine.close(resolve));
    rmSync(folder, { recursive: true });
  });

  const tried = async () => {
    const told: string[] = [];
    const servers = await containerServers({}, { env: process.env, tell: (line) => told.push(line) });
    return { servers, told };
  };

  it('are not thought of where nothing points to an engine', () => {
    const looked: string[] = [];
    const home = { HOME: '/home/thu', XDG_RUNTIME_DIR: '/run/user/7' };
    expect(mayAnswer(home, (path) => looked.push(path) < 0)).toBe(false);
    expect(looked).toEqual(expect.arrayContaining(['/var/run/docker.sock', '/home/thu/.docker/run/docker.sock']));
    expect(mayAnswer(home, (path) => path === '/run/user/7/docker.sock')).toBe(true);
    expect(mayAnswer({ DOCKER_HOST: 'tcp://10.0.0.5:2375' }, () => false)).toBe(true);
  });

  it('are left without a word where no engine answers', async () => {
    expect(await tried()).toEqual({ servers: undefined, told: [] });
  }, 30_000);

  it('are left with one line where an engine answers and its images are out of reach', async () => {
    await new Promise<void>((resolve) => engine.listen(socket, resolve));
    const { servers, told } = await tried();
    expect(servers).toBeUndefined();
    expect(told).toEqual([
      expect.stringMatching(
        /có máy chủ container nhưng .*404.*: dùng máy chủ cục bộ.* \/ a container engine answers, .*the local servers/,
      ),
    ]);
  }, 30_000);
});
