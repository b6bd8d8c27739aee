import { TestEnvironment } from 'jest-environment-node';
import { shiftMs, shiftTime } from './infra/local/src/shifted-time.ts';

/** A broker closes a connection only after it has answered what is still asked on it; on a busy machine that takes seconds. */
const patience = 15_000;

/**
 * Fails a spec file that ends while a service it started still runs, or a connection to Kafka or PostgreSQL is still
 * open: what is left running disturbs the next spec in the same worker.
 */
export default class LeakChecked extends TestEnvironment {
  /** A context has a `Date` of its own; on a run with `--today` it tells the same time as the process around it. */
  async setup() {
    await super.setup();
    if (shiftMs !== 0) shiftTime(this.global, shiftMs);
  }

  async teardown() {
    const running = [...(this.global[Symbol.for('cau-noi.test.running')] ?? [])].map(({ name }) => name);
    const ports = this.global[Symbol.for('cau-noi.test.ports')] ?? [];
    await super.teardown();
    if (running.length > 0)
      throw new Error(`This spec left services running: ${running.join(', ')}. Close them in afterAll.`);
    const open = () => connectionsTo(ports);
    for (let waited = 0; open().length > 0 && waited < patience; waited += 50)
      await new Promise((done) => setTimeout(done, 50));
    const left = open();
    for (const socket of left) socket.unref(); // or Jest would never end
    if (left.length > 0)
      throw new Error('This spec left connections to Kafka or PostgreSQL open. Close its clients in afterAll.');
  }
}

/** Node has no public way to ask which sockets are open. */
const connectionsTo = (ports) =>
  process._getActiveHandles().filter((handle) => ports.includes(String(handle.remotePort)));
