import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Forbidden,
  NotFound,
  type Accepted,
  type Actor,
  type Command,
  type Permission,
} from '@cau-noi/platform';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { RuleBroken } from '@cau-noi/rules';
import type { QueueName } from '../queues/queue.js';
import { rightsOf } from '../visibility/rights.service.js';
import { keptMs, mostWaiting, type ExportOrder } from './export.js';
import { exportView, type ExportView } from './export.view.js';
import { ExportsJob } from './exports.job.js';
import { ExportsStore, type StoredExport } from './exports.store.js';

/** What each list needs: nobody exports a list that is not theirs to read. */
const needs: Readonly<Record<QueueName, Permission>> = {
  mine: 'queue.read',
  unit: 'case.read',
  unassigned: 'workload.read',
  'to-sign': 'case.sign',
};

/** Files of all rows of a list, for the one who asked for them alone, in the post in which they asked. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ExportsStore,
    private readonly job: ExportsJob,
    private readonly clock: Clock,
  ) {}

  /** Orders a file; it is written in the background. Codes: `not-permitted`, `too-many-exports`. */
  async start(tx: Tx, order: ExportOrder, { actor, now }: Command): Promise<Accepted> {
    if (!rightsOf(actor.role).has(needs[order.list])) throw new Forbidden();
    if ((await this.store.unwritten(tx, actor)) >= mostWaiting) throw tooMany();
    const id = randomUUID();
    await this.store.add(tx, id, actor, order, { asked: now, expires: new Date(now.getTime() + keptMs) });
    tx.afterCommit(() => this.job.wake());
    return { id, version: 1 };
  }

  async list(tx: Tx, actor: Actor): Promise<ExportView[]> {
    const now = this.clock.now();
    return (await this.store.ofOwner(tx, actor, now)).map((row) => exportView(row, now));
  }

  /** Codes: `not-found`. */
  async one(tx: Tx, actor: Actor, id: string): Promise<ExportView> {
    return exportView(await this.mine(tx, actor, id), this.clock.now());
  }

  /** The file, read piece by piece. Codes: `not-found`, `export-not-ready`. */
  async file(actor: Actor, id: string): Promise<ExportView & { content: Readable }> {
    const found = await this.transactions.read((tx) => this.one(tx, actor, id));
    if (found.state !== 'done') throw notReady();
    return { ...found, content: Readable.from(this.parts(id)) };
  }

  private async *parts(id: string): AsyncGenerator<Buffer> {
    for (let at = 0; ; at++) {
      const part = await this.transactions.read((tx) => this.store.part(tx, id, at));
      if (!part) return;
      yield part;
    }
  }

  private async mine(tx: Tx, actor: Actor, id: string): Promise<StoredExport> {
    const found = await this.store.oneOf(tx, actor, id);
    if (!found) throw new NotFound('export');
    return found;
  }
}

const tooMany = (): RuleBroken =>
  new RuleBroken('too-many-exports', {
    vi: 'Còn tệp đang được ghi. Chờ các tệp đó xong rồi xuất tiếp.',
    en: 'Some files are still being written. Wait for them, then export again.',
  });

const notReady = (): RuleBroken =>
  new RuleBroken('export-not-ready', {
    vi: 'Tệp chưa ghi xong, ghi không được hoặc đã quá 24 giờ. Xem tình trạng của tệp, xuất lại nếu cần.',
    en: 'The file is not written yet, could not be written, or is older than 24 hours. See its state, and export again if needed.',
  });
