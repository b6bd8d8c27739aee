import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { trialEnv } from './trial-service.js';

const here = (file: string): string => new URL(file, import.meta.url).pathname;

type House = { child: ChildProcess; lines(): Record<string, unknown>[]; exited: Promise<number | null> };

function run(env: Record<string, string>): House {
  const child = fork(here('../src/together.ts'), [here('trial-definition.ts'), here('neighbour-definition.ts')], {
    env: { ...trialEnv, LOG_LEVEL: 'info', ...env },
    silent: true,
    execArgv: ['--conditions=@cau-noi/source', '--import', here('source-hooks.mjs')],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (written += String(part)));
  const exit = once(child, 'exit');
  const silence = once(child.stdout as Readable, 'close');
  const lines = (): Record<string, unknown>[] =>
    written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { child, lines, exited: silence.then(() => exit).then(([code]) => code as number | null) };
}

async function urlsOf({ child }: House): Promise<[string, string]> {
  const [{ type, urls }] = (await once(child, 'message')) as [{ type: string; urls: [string, string] }];
  expect(type).toBe('ready');
  return urls;
}

const messagesOf = (house: House, service: string): unknown[] =>
  house
    .lines()
    .filter((line) => line['service'] === service)
    .map(({ msg }) => msg);

describe('a process of two services', () => {
  it('gives each its own address, level of log and numbers, and stops both when told to', async () => {
    const house = run({ LOG_LEVEL_NEIGHBOUR: 'error' });
    const [trialUrl, neighbourUrl] = await urlsOf(house);
    expect(trialUrl).not.toBe(neighbourUrl);
    for (const [url, name] of [
      [trialUrl, 'trial'],
      [neighbourUrl, 'neighbour'],
    ]) {
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      await fetch(`${url}/v1/trials/019a0000-0000-7000-8000-000000000001`);
      const text = await (await fetch(`${url}/metrics`)).text();
      expect([...new Set([...text.matchAll(/service="(\w+)"/g)].map(([, service]) => service))]).toEqual([name]);
      expect(text.match(/^# TYPE nodejs_eventloop_lag_seconds /gm)).toHaveLength(1);
      expect(text).toMatch(/^http_request_seconds_count\{.*trials\/:id.*\} 1$/m);
    }
    house.child.kill('SIGTERM');
    expect(await house.exited).toBe(0);
    expect(messagesOf(house, 'trial')).toEqual(['ready']);
    expect(messagesOf(house, 'neighbour')).toEqual([]);
    expect(messagesOf(house, 'trial+neighbour')).toEqual(['stopping']);
    for (const url of [trialUrl, neighbourUrl]) await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('does not begin with one of them: which it was is told, and nobody stays', async () => {
    const house = run({ PORT_NEIGHBOUR: 'many' });
    const told = once(house.child, 'message');
    expect(await house.exited).toBe(1);
    expect((await told)[0]).toEqual({ type: 'failed', service: 'neighbour' });
    expect(messagesOf(house, 'neighbour')).toEqual(['stopped by an error']);
    expect(house.lines().find(({ service }) => service === 'neighbour')?.['why']).toMatch(/PORT/);
  });

  it('ends as a whole when one of them crashes, and says so once', async () => {
    const house = run({});
    await urlsOf(house);
    house.child.send('a secret');
    expect(await house.exited).toBe(1);
    expect(messagesOf(house, 'trial+neighbour')).toEqual(['stopped by an error']);
    expect(JSON.stringify(house.lines())).not.toContain('a secret');
  });

  it('stops by itself when its supervisor is gone', async () => {
    const house = run({});
    await urlsOf(house);
    house.child.disconnect();
    expect(await house.exited).toBe(0);
  });
});
