/** Something that must be closed before its spec file ends. */
export type Closable = { name: string; close(): Promise<void> };

const key = Symbol.for('cau-noi.test.running');
const portsKey = Symbol.for('cau-noi.test.ports');
type WithRunning = { [key]?: Set<Closable>; [portsKey]?: string[] };

/** What specs have started and not closed; the Jest environment of the project fails a file that leaves any. */
export const running: Set<Closable> = ((globalThis as WithRunning)[key] ??= new Set());

/** Passes the ports to the Jest environment, which checks that no connection to them is left open. */
export function watchPorts(servers: { postgres: string; kafka: string }): void {
  (globalThis as WithRunning)[portsKey] = [
    new URL(servers.postgres).port,
    ...servers.kafka.split(',').map((broker) => broker.split(':')[1] ?? ''),
  ];
}
