import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { flagsFor } from '../src/service-process.ts';
import { processGroups } from '../src/process-groups.ts';
import { serviceNames, type ServiceName } from '../src/service-table.ts';

type Container = {
  profiles?: string[];
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  networks?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
};
type Compose = { services: Record<string, Container> };

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (path: string): Compose => parse(readFileSync(join(root, path), 'utf8'), { merge: true }) as Compose;
const six = read('docker-compose.yml').services;
const two = read('docker-compose.two.yml').services;
const groups = processGroups({ CAU_NOI_PROCESSES: '2' });
/** The containers that take the others in; the rest is put aside. */
const containers = ['console', 'deadline'] as const;
/** As Compose joins the two files. */
const joined = (name: string): Container => ({
  ...six[name],
  ...two[name],
  environment: { ...six[name]?.environment, ...two[name]?.environment },
});
const containerOf = (service: ServiceName): Container =>
  joined(containers[groups.findIndex((group) => group.includes(service))] ?? '');

/** What a service reads in the container that it shares, as libs/platform reads it. */
function environmentIn(container: Container, service: ServiceName): Record<string, string> {
  const all = Object.entries(container.environment ?? {});
  const isOfOne = (name: string): boolean => serviceNames.some((one) => name.endsWith(`_${one.toUpperCase()}`));
  const suffix = `_${service.toUpperCase()}`;
  const own = all
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, value]) => [name.slice(0, -suffix.length), value]);
  return { ...Object.fromEntries(all.filter(([name]) => !isOfOne(name))), ...Object.fromEntries(own) };
}

/** Where a service is reached from the door. */
function addressOf(service: ServiceName): string {
  const host = groups[0]?.includes(service) ? '127.0.0.1' : 'deadline';
  return `http://${host}:${environmentIn(containerOf(service), service)['PORT']}`;
}

describe('docker-compose.two.yml', () => {
  it('puts four containers aside and runs in the other two what the supervisor runs', () => {
    expect(Object.keys(two).sort()).toEqual([...serviceNames].sort());
    for (const name of serviceNames)
      if (!containers.some((one) => one === name)) expect(two[name]).toEqual({ profiles: ['six'] });
    groups.forEach((group, at) => {
      const program = ['node', 'libs/platform/dist/together.js'];
      expect(two[containers[at] ?? '']?.command).toEqual([
        ...program,
        ...group.map((name) => `services/${name}/dist/definition.js`),
      ]);
    });
  });

  it.each(serviceNames)('tells %s what it is told alone, but for addresses', (name) => {
    const {
      PORT: _,
      SERVICE_URLS: urls,
      SERVICE: _service,
      NODE_OPTIONS: _flags,
      ...alone
    } = six[name]?.environment ?? {};
    const { PORT, SERVICE_URLS, NODE_OPTIONS, ...shared } = environmentIn(containerOf(name), name);
    expect(shared).toMatchObject(alone);
    expect(PORT).toMatch(/^400\d$/);
    expect(NODE_OPTIONS?.split(' ')).toEqual(flagsFor(groups.find((group) => group.includes(name)) ?? []));
    const others = serviceNames.filter((one) => one !== 'console').map((one) => [one, addressOf(one)]);
    if (urls) expect(JSON.parse(SERVICE_URLS ?? '')).toEqual(Object.fromEntries(others));
  });

  it.each(containers)('gives %s the secrets, servers and health of what runs in it', (container) => {
    const group = groups[containers.indexOf(container)] ?? [];
    const { secrets, healthcheck, ports, networks, volumes } = joined(container);
    expect(new Set(secrets)).toEqual(new Set(group.flatMap((name) => six[name]?.secrets ?? [])));
    expect(volumes ?? []).toEqual(group.flatMap((name) => six[name]?.volumes ?? []));
    expect(networks).toEqual(expect.arrayContaining(['databases', 'events', 'services']));
    expect(ports ?? []).toEqual(group.flatMap((name) => six[name]?.ports ?? []));
    const ofEach = group.map((name) => environmentIn(joined(container), name)['PORT']);
    expect(healthcheck?.test).toEqual(['CMD', 'node', 'health.mjs', ...ofEach]);
  });
});
