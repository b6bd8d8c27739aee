import type { Beginning, Begun, ServedSystem } from './served.js';

/** Calls a method of the process that the Jest environment of the project keeps beside a worker (src/host). */
type Ask = (method: string, ...args: unknown[]) => Promise<unknown>;

const host = (): Ask | undefined => (globalThis as { [key: symbol]: Ask | undefined })[Symbol.for('cau-noi.test.host')];

/** Whether there is such a process: in specs, not in tools. */
export const hasHost = (): boolean => host() !== undefined;

/** The host's answer; its failures become errors of this realm, with the stack of where they happened. */
async function ask(method: string, ...args: unknown[]): Promise<unknown> {
  try {
    return await host()?.(method, ...args);
  } catch (error) {
    throw new Error(`${method}: ${(error as Error).message}`);
  }
}

type Answered = Pick<ServedSystem, 'origin' | 'services'> & { id: number; link: string };

/** Begins a system in the host. */
export async function beginInHost(beginning: Beginning): Promise<Begun> {
  const { id, link, ...addresses } = (await ask('begin', beginning)) as Answered;
  const call = async (method: string, ...args: unknown[]): Promise<void> => void (await ask(method, id, ...args));
  return {
    link,
    system: {
      ...addresses,
      token: async (actor) => String(await ask('token', id, actor)),
      quiesce: () => call('quiesce'),
      advanceTo: (instant) => call('advanceTo', instant.toISOString()),
      interrupt: async (service) => {
        await call('interrupt', service);
        return () => call('bringBack', service);
      },
      close: () => call('close'),
    },
  };
}

/** Where the host's browser is reached, which all specs of a worker share. */
export const browserOfHost = async (): Promise<string> => String(await ask('browser'));
