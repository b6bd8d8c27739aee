/** Something that must be closed before its spec file ends. */
export type Closable = { name: string; close(): Promise<void> };

const key = Symbol.for('cau-noi.test.running');
type WithRunning = { [key]?: Set<Closable> };

/** What specs have started and not closed; the Jest environment of the project fails a file that leaves any. */
export const running: Set<Closable> = ((globalThis as WithRunning)[key] ??= new Set());
