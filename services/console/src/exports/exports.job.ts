import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Logger, type Actor } from '@cau-noi/platform';
import { patience, Transactions } from '@cau-noi/messaging';
import { QueuesService } from '../queues/queues.service.js';
import { mostRows, sheetNameOf, type ExportOrder, type ExportProblem } from './export.js';
import { fileWriter } from './export-file.service.js';
import { ExportsStore, type Attempt, type StoredExport } from './exports.store.js';
import { cellsOf, headsOf } from './sheet-cells.js';

const everyMs = 15_000;
/** Rows that are read and written at once. */
const pageSize = 500;

/** This process ends, or another one has taken over. */
class Interrupted extends Error {}
class TooLarge extends Error {}

/**
 * Writes the files that were ordered, one after the other, each page in a transaction of its own: nobody's list waits for
 * them. What a process leaves half written is begun again by another, or by itself at its next start.
 */
@Injectable()
export class ExportsJob implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private isWorking = false;
  private isWanted = false;
  private isStopping = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly store: ExportsStore,
    private readonly queues: QueuesService,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), everyMs);
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.working;
  }

  /** Looks for work, now or as soon as the file at hand is written. */
  wake(): void {
    this.isWanted = true;
    if (this.isWorking || this.isStopping) return;
    this.isWorking = true;
    this.working = this.work()
      .catch((err: unknown) => this.logger.warn({ err }, 'no export could be written'))
      .finally(() => (this.isWorking = false));
  }

  private async work(): Promise<void> {
    while (this.isWanted && !this.isStopping) {
      this.isWanted = false;
      await this.transactions.run((tx) => this.store.tidyUp(tx, this.clock.now()), patience.ofWork);
      for (let next = await this.claim(); next; next = await this.claim()) await this.write(next);
    }
  }

  private async claim(): Promise<StoredExport | undefined> {
    return this.isStopping ? undefined : this.transactions.run((tx) => this.store.claim(tx), patience.ofWork);
  }

  private async write(wanted: StoredExport): Promise<void> {
    try {
      await this.writeAll(wanted);
      await this.transactions.run((tx) => this.store.finish(tx, wanted, this.clock.now()));
      const { export_id: id, list, format } = wanted;
      this.logger.info({ export: id, list, format }, 'a list was exported');
    } catch (error) {
      await this.giveUp(wanted, error);
    }
  }

  private async giveUp(wanted: Attempt, error: unknown): Promise<void> {
    if (error instanceof Interrupted) return this.transactions.run((tx) => this.store.release(tx, wanted));
    const problem: ExportProblem = error instanceof TooLarge ? 'export-too-large' : 'export-failed';
    if (problem === 'export-failed') this.logger.error({ err: error }, 'an export could not be written');
    await this.transactions.run((tx) => this.store.fail(tx, wanted, problem));
  }

  private async writeAll(wanted: StoredExport): Promise<void> {
    const { list, filter, columns, format, language } = wanted satisfies ExportOrder;
    const actor = actorOf(wanted);
    const total = await this.transactions.read((tx) => this.queues.length(tx, list, actor, filter), patience.ofWork);
    await this.transactions.run((tx) => this.store.setTotal(tx, wanted, total));
    if (total > mostRows) throw new TooLarge();
    const file = fileWriter(format, sheetNameOf(wanted));
    let part = 0;
    const store = async (bytes: Buffer, rows: number): Promise<void> => {
      const at = part++;
      const isMine = await this.transactions.run((tx) => this.store.addPart(tx, wanted, { at, bytes, rows }));
      if (!isMine || this.isStopping) throw new Interrupted();
    };
    await store(file.start(headsOf(columns, language)), 0);
    const seen = new Set<string>(); // a case that moves while the list is read may come twice
    for (let after: string | undefined; ;) {
      const asked = { ...filter, limit: pageSize, ...(after !== undefined && { after }) };
      const { items, next } = await this.transactions.read(
        (tx) => this.queues.part(tx, list, actor, asked),
        patience.ofWork,
      );
      const fresh = items.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      if (seen.size > mostRows) throw new TooLarge();
      await store(file.rows(fresh.map((item) => cellsOf(item, columns, language))), fresh.length);
      if (next === null) break;
      after = next;
    }
    await store(file.end(), 0);
  }
}

const actorOf = (row: StoredExport): Actor => ({
  accountId: row.account_id,
  officerId: row.officer_id,
  postId: row.post_id,
  unitId: row.unit_id,
  role: row.role,
});
