import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { processGroups } from '../src/process-groups.ts';
import { serviceNames, type ServiceName } from '../src/service-table.ts';

type Container = {
  profiles?: string[];
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  depends_on?: object;
  healthcheck?: { test: string[] };
};
type Compose = { services: Record<string, Container> };

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (path: string): Compose => parse(readFileSync(join(root, path), 'utf8'), { merge: true }) as Compose;
const six = read('docker-compose.yml').services;
const two = read('docker-compose.two.yml').services;
const groups = processGroups({ CAU_NOI_PROCESSES: '2' });
const containers = ['desk', 'engines'] as const;
const containerOf = (service: ServiceName): Container =>
  two[containers[groups.findIndex((group) => group.includes(service))] ?? ''] ?? {};

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
  const host = groups[0]?.includes(service) ? '127.0.0.1' : 'engines';
  return `http://${host}:${environmentIn(containerOf(service), service)['PORT']}`;
}

describe('docker-compose.two.yml', () => {
  it('puts aside the six containers of services and runs the two of the supervisor', () => {
    expect(Object.keys(two).sort()).toEqual([...serviceNames, ...containers].sort());
    for (const name of serviceNames) expect(two[name]).toEqual({ profiles: ['six'] });
    groups.forEach((group, at) => {
      const program = ['node', 'libs/platform/dist/together.js'];
      expect(two[containers[at] ?? '']?.command).toEqual([
        ...program,
        ...group.map((name) => `services/${name}/dist/definition.js`),
      ]);
    });
  });

  it.each(serviceNames)('tells %s what it is told alone, but for addresses', (name) => {
    const { PORT: _, JWKS_URL: jwks, SERVICE_URLS: urls, ...alone } = six[name]?.environment ?? {};
    const { PORT, JWKS_URL, SERVICE_URLS, ...shared } = environmentIn(containerOf(name), name);
    expect(shared).toEqual(alone);
    expect(PORT).toMatch(/^400\d$/);
    expect([jwks, JWKS_URL]).toEqual([
      'http://console:4000/.well-known/jwks.json',
      `http://desk:${environmentIn(containerOf('console'), 'console')['PORT']}/.well-known/jwks.json`,
    ]);
    const others = serviceNames.filter((one) => one !== 'console').map((one) => [one, addressOf(one)]);
    expect(SERVICE_URLS && JSON.parse(SERVICE_URLS)).toEqual(urls && Object.fromEntries(others));
  });

  it.each(containers)('gives %s the secrets, servers and health of what runs in it', (container) => {
    const group = groups[containers.indexOf(container)] ?? [];
    const { secrets, depends_on, healthcheck, ports } = two[container] ?? {};
    expect(new Set(secrets)).toEqual(new Set(group.flatMap((name) => six[name]?.secrets ?? [])));
    expect(depends_on).toEqual(six['directory']?.depends_on);
    expect(ports ?? []).toEqual(group.flatMap((name) => six[name]?.ports ?? []));
    const probed = /\[([\d, ]+)\]/.exec(healthcheck?.test.join(' ') ?? '')?.[1]?.split(', ');
    expect(probed?.sort()).toEqual(group.map((name) => environmentIn(two[container] ?? {}, name)['PORT']).sort());
  });
});
