import type { BrowserServer } from 'playwright-core';
import { serviceNames, type ServiceName } from '@cau-noi/system';
import { serveBrowser } from '../browser-server.js';
import { beginHere } from '../systems/here.js';
import type { Beginning, ServedSystem } from '../systems/served.js';

/** The process beside a Jest worker in which systems and a browser run for specs; it ends when the worker has ended. */
const systems = new Map<number, ServedSystem>();
const interrupted = new Map<string, () => Promise<void>>();
let browser: Promise<BrowserServer> | undefined;
let begun = 0;

const methods = {
  begin: async (beginning: Beginning) => {
    const { system, link } = await beginHere(beginning);
    const id = ++begun;
    systems.set(id, system);
    const services = Object.fromEntries(serviceNames.map((name) => [name, { url: system.services[name].url }]));
    return { id, origin: system.origin, link, services };
  },
  quiesce: (id: number) => found(id).quiesce(),
  advanceTo: (id: number, instant: string) => found(id).advanceTo(new Date(instant)),
  interrupt: async (id: number, service: Exclude<ServiceName, 'console'>) => {
    interrupted.set(`${id} ${service}`, await found(id).interrupt(service));
  },
  bringBack: async (id: number, service: ServiceName) => {
    await interrupted.get(`${id} ${service}`)?.();
    interrupted.delete(`${id} ${service}`);
  },
  token: (id: number, actor: Parameters<ServedSystem['token']>[0]) => found(id).token(actor),
  close: async (id: number) => {
    const system = found(id);
    systems.delete(id);
    await system.close();
  },
  browser: async () => (await (browser ??= serveBrowser())).wsEndpoint(),
};

function found(id: number): ServedSystem {
  const system = systems.get(id);
  if (!system) throw new Error('That system is closed.');
  return system;
}

type Call = { id: number; method: keyof typeof methods; args: never[] };

process.on('message', ({ id, method, args }: Call) => {
  const call = methods[method] as (...given: never[]) => Promise<unknown>;
  Promise.resolve()
    .then(() => call(...args))
    .then(
      (result) => process.send?.({ id, result }),
      (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
});
process.on('disconnect', () => process.exit(0));
