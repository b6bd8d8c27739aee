import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '@cau-noi/local';
import { serviceNames } from '@cau-noi/system';
import { Supervised } from '../src/supervised.js';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe.each([2, 6] as const)('npm start with CAU_NOI_PROCESSES=%d', (processes) => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-form-'));
  let system: Supervised;

  beforeAll(async () => {
    const [port = 0] = await freePorts(1);
    system = await Supervised.start(folder, port, processes);
  }, 200_000);
  afterAll(async () => {
    await system?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('runs every service in one of so many processes, each at its own address with its own numbers', async () => {
    expect(system.housed()).toHaveLength(processes);
    expect(
      system
        .housed()
        .flatMap(({ services }) => services)
        .sort(),
    ).toEqual([...serviceNames].sort());
    const addresses = JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8')) as Record<string, string>;
    expect(Object.keys(addresses).sort()).toEqual([...serviceNames].sort());
    for (const [name, url] of Object.entries(addresses)) {
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      const labels = (await (await fetch(`${url}/metrics`)).text()).matchAll(/service="(\w+)"/g);
      expect([...new Set([...labels].map(([, service]) => service))]).toEqual([name]);
    }
  });

  it('writes the lines of each service to its own file', () => {
    for (const name of serviceNames) {
      const lines = readFileSync(join(folder, 'logs', `${name}.log`), 'utf8')
        .trim()
        .split('\n');
      const services = lines.map((line) => (JSON.parse(line) as { service: string }).service);
      expect(new Set(services)).toEqual(new Set([name]));
    }
  });

  it('starts a process again that was killed, with all that ran in it, and no other', async () => {
    const before = system.housed();
    const killed = before.find(({ services }) => services.includes('intake'));
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    for (const until = performance.now() + 60_000; performance.now() < until && !isBack();) await pause(50);
    await system.ready(60_000);
    const after = system.housed();
    expect(after.map(({ services }) => services.join()).sort()).toEqual(
      before.map(({ services }) => services.join()).sort(),
    );
    const kept = before.filter(({ pid }) => after.some((one) => one.pid === pid));
    expect(kept).toHaveLength(processes - 1);
    expect(kept).not.toContain(killed);

    function isBack(): boolean {
      const now = system.housed().find(({ services }) => services.includes('intake'));
      return now !== undefined && now.pid !== killed?.pid;
    }
  }, 130_000);

  it('leaves no process behind when it stops', async () => {
    const pids = [...system.housed().map(({ pid }) => pid), system.pidOf('kafka'), system.pidOf('postgresql')];
    await system.stop();
    expect(pids).toHaveLength(processes + 2);
    expect(pids.filter((pid) => pid === undefined || isAlive(pid))).toEqual([]);
  }, 60_000);
});
