import { BadEvent, parseEvent, type Envelope } from '@cau-noi/events';
import { fromCursor, NotFound, toCursor, type Actor, type Page } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { ApiProperty } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { eventId } from './event-id.js';
import type { EventHandling } from './event-handling.js';
import { foreign, isAway, isCollision, reasonOf } from './failures.js';
import { onConnection } from './in-transaction.js';
import { firstDeliveries } from './inbox.js';
import { rowsOf } from './rows-of.js';
import type { Received } from './settle.js';
import { patience } from './silence.js';
import type { Tx } from './tx.js';

/** A parked event for operators: where it lies and why it was parked, never its content. */
export class ParkedEvent {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) topic: string;
  @ApiProperty({ type: Number }) partition: number;
  @ApiProperty({ type: Number }) offset: number;
  @ApiProperty({ type: String, nullable: true }) eventId: string | null;
  @ApiProperty({ type: String, nullable: true }) type: string | null;
  @ApiProperty({ type: String, nullable: true }) subject: string | null;
  @ApiProperty({ type: String, description: 'Why, as a code.' }) code: string;
  @ApiProperty({ type: String }) reason: string;
  @ApiProperty({ enum: ['parked', 'replayed', 'discarded'] }) status: 'parked' | 'replayed' | 'discarded';
  @ApiProperty({ type: String, format: 'date-time' }) parkedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
}

type Row = { body: Buffer | null; event_id: string | null; status: ParkedEvent['status']; code: string };

/** Events that could not be handled, kept where nothing is lost until a person decides. */
export class ParkedEvents {
  constructor(
    private readonly db: DataSource,
    private readonly handling: EventHandling,
  ) {}

  /** Once per place in a topic and once per event, however often it is delivered. */
  async park(
    { topic, partition, offset, bytes }: Received,
    event: Envelope | undefined,
    error: unknown,
  ): Promise<void> {
    const { code, reason } = reasonOf(error);
    const where = [eventId(), topic, partition, offset, event?.id ?? null, event?.type ?? null, event?.subject ?? null];
    await onConnection(this.db, patience.ofPeople, (manager) =>
      rowsOf(manager, insertParked, [...where, bytes, code, reason]),
    );
  }

  async count(): Promise<number> {
    const [row] = await onConnection(this.db, patience.ofPeople, (manager) =>
      rowsOf<{ count: number }>(manager, "SELECT count(*) AS count FROM parked_events WHERE status = 'parked'"),
    );
    return row?.count ?? 0;
  }

  /** Newest first. Codes: `invalid-input` (a cursor that is none). */
  list(tx: Tx, status: ParkedEvent['status'], limit: number, after?: string): Promise<Page<ParkedEvent>> {
    return this.page(tx, status, limit, fromCursor(after, 1)?.[0]);
  }

  private async page(
    tx: Tx,
    status: string,
    limit: number,
    after: string | number | undefined,
  ): Promise<Page<ParkedEvent>> {
    const rows = await tx.query<ParkedEvent>(selectParked, [status, after ?? null, limit + 1]);
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? toCursor([items.at(-1)!.id]) : null };
  }

  /**
   * Handles it again, by the same path as any event. Codes: `not-found`, `parked-event-decided`, and those of its
   * handler.
   */
  async replay(tx: Tx, id: string, actor: Actor): Promise<{ id: string; version: number; status: string }> {
    const { body, code } = await this.take(tx, id);
    if (code === foreign) throw notOfOwner();
    const event = read(body);
    try {
      await this.handling.handleIn(tx, [event]);
      await tx.flush();
    } catch (error) {
      if (error instanceof RuleBroken || isAway(error) || isCollision(error)) throw error;
      throw failedAgain(reasonOf(error).reason);
    }
    return this.decide(tx, id, 'replayed', actor);
  }

  /** It will never be handled, also if it is delivered again. Codes: `not-found`, `parked-event-decided`. */
  async discard(tx: Tx, id: string, actor: Actor): Promise<{ id: string; version: number; status: string }> {
    const { event_id } = await this.take(tx, id);
    if (event_id) await firstDeliveries(tx.manager, [event_id]);
    return this.decide(tx, id, 'discarded', actor);
  }

  private async take(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(
      'SELECT body, event_id, status, code FROM parked_events WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!row) throw new NotFound('parked-event');
    if (row.status !== 'parked') throw decided(row.status);
    return row;
  }

  private async decide(tx: Tx, id: string, status: 'replayed' | 'discarded', actor: Actor) {
    await tx.query('UPDATE parked_events SET status = $2, decided_at = now(), decided_by = $3 WHERE id = $1', [
      id,
      status,
      actor.accountId,
    ]);
    return { id, version: 1, status };
  }
}

function read(body: Buffer | null): Envelope {
  try {
    const event = parseEvent(body);
    if (event !== 'unknown') return event;
  } catch (error) {
    if (!(error instanceof BadEvent)) throw error;
  }
  throw new RuleBroken('parked-event-unreadable', {
    vi: 'Sự kiện này không đọc được nên không thể chạy lại. Hãy bỏ qua nó sau khi đã xử lý nguyên nhân.',
    en: 'This event cannot be read, so it cannot be handled again. Discard it once its cause has been dealt with.',
  });
}

const notOfOwner = (): RuleBroken =>
  new RuleBroken('parked-event-foreign', {
    vi: 'Sự kiện này không do dịch vụ chủ của kênh gửi (có thể là giả mạo) nên không được chạy lại. Báo bộ phận kỹ thuật tìm nguồn gửi, rồi bỏ qua nó.',
    en: 'This event was not sent by the service that owns its channel (it may be forged), so it cannot be handled again. Tell the engineers to find who sent it, then discard it.',
  });

const decided = (status: string): RuleBroken =>
  new RuleBroken(
    'parked-event-decided',
    {
      vi: 'Sự kiện này đã được xử lý. Tải lại danh sách để xem trạng thái.',
      en: 'This event has already been dealt with. Load the list again to see how.',
    },
    { status },
  );

const failedAgain = (reason: string): RuleBroken =>
  new RuleBroken(
    'parked-event-failed-again',
    {
      vi: 'Chạy lại vẫn lỗi; sự kiện được giữ nguyên. Báo bộ phận kỹ thuật kèm mã lỗi.',
      en: 'It failed again and stays parked. Tell the engineers, with the reason given.',
    },
    { reason },
  );

const insertParked = `
  INSERT INTO parked_events (id, topic, partition, "offset", event_id, type, subject, body, code, reason)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`;
const instant = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const selectParked = `
  SELECT id, topic, partition, "offset", event_id AS "eventId", type, subject, code, reason, status,
         ${instant('parked_at')} AS "parkedAt", ${instant('decided_at')} AS "decidedAt"
  FROM parked_events WHERE status = $1 AND ($2::text IS NULL OR id::text < $2) ORDER BY id DESC LIMIT $3`;
