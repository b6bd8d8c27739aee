/** Names by which a machine reaches itself. */
const itself = new Set(['localhost', '127.0.0.1', '[::1]']);
/** An address and no name: nobody else's DNS can make a browser believe that it is somewhere else. */
const isAddress = (host: string): boolean => /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/.test(host);

/** Under which names the public origin may be asked for; `isOpen`: it listens on every address of the machine. */
export type OwnNames = { names: ReadonlySet<string>; isOpen: boolean };

/** The name in a Host header, without its port; undefined when it is none. */
export function nameIn(host: string): string | undefined {
  const found = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec(host.trim().toLowerCase());
  return found?.[1]?.replace(/\.$/, '');
}

/** A page of another name that its owner lets point to this machine (DNS rebinding) must not find us there. */
export function isOwnHost(host: string | undefined, { names, isOpen }: OwnNames): boolean {
  const name = host === undefined ? undefined : nameIn(host);
  if (name === undefined) return false;
  return itself.has(name) || names.has(name) || (isOpen && isAddress(name));
}
