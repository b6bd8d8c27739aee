import { TestEnvironment } from 'jest-environment-node';
import { askHost } from './infra/local/src/spec-host.ts';
import { shiftMs, shiftTime } from './infra/local/src/shifted-time.ts';

/** A broker closes a connection only after it has answered what is still asked on it; on a busy machine that takes seconds. */
const patience = 15_000;

/** One name for all of one run of Jest; under `npm test` the run has one already. Workers have their parent's. */
process.env.CAU_NOI_TEST_RUN ??= `jest ${process.send ? process.ppid : process.pid}`;

/**
 * Fails a spec file that ends while a service it started still runs, or a connection to Kafka or PostgreSQL is still
 * open: what is left running disturbs the next spec in the same worker.
 */
export default class LeakChecked extends TestEnvironment {
  /** A context has a `Date` of its own; on a run with `--today` it tells the same time as the process around it. */
  async setup() {
    await super.setup();
    this.global[Symbol.for('cau-noi.test.host')] = (method, ...args) => this.ask(method, ...args);
    if (shiftMs !== 0) shiftTime(this.global, shiftMs);
  }

  /** Systems that this spec has begun in the host and not closed. */
  begun = new Set();

  async ask(method, ...args) {
    const answer = await askHost(method, ...args);
    if (method === 'begin') this.begun.add(answer.id);
    if (method === 'close') this.begun.delete(args[0]);
    return answer;
  }

  async teardown() {
    const begun = [...this.begun];
    for (const id of begun) await this.ask('close', id);
    const running = [...(this.global[Symbol.for('cau-noi.test.running')] ?? [])].map(({ name }) => name);
    const ports = this.global[Symbol.for('cau-noi.test.ports')] ?? [];
    await super.teardown();
    if (running.length > 0)
      throw new Error(`This spec left services running: ${running.join(', ')}. Close them in afterAll.`);
    if (begun.length > 0) throw new Error('This spec left a whole system running. Close its office in afterAll.');
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
