import { Injectable } from '@nestjs/common';
import type { Actor } from '@cau-noi/platform';
import { insertOf, namesOf, type InColumns, type Tx } from '@cau-noi/messaging';
import { mostAttempts, type ExportOrder, type ExportProblem } from './export.js';
import { ExportRow } from './exports.table.js';

/** A row of `exports`. */
export type StoredExport = InColumns<ExportRow>;
/** Whose exports: of an officer, in one post. */
export type Owner = Pick<Actor, 'officerId' | 'postId'>;
/** A try at writing: a later one takes it over. */
export type Attempt = Pick<StoredExport, 'export_id' | 'attempts'>;

const columns = namesOf(ExportRow);
/** A writer that stores nothing for so long is gone. By the clock of the database, which all replicas share. */
const silent = `clock_timestamp() - interval '60 seconds'`;

/** The exports and the pieces of their files. */
@Injectable()
export class ExportsStore {
  async add(tx: Tx, id: string, actor: Actor, order: ExportOrder, at: { asked: Date; expires: Date }): Promise<void> {
    const { accountId, officerId, postId, unitId, role } = actor;
    const row = { exportId: id, accountId, officerId, postId, unitId, role, ...order };
    await tx.query(insertExport, [JSON.stringify([{ ...row, askedAt: at.asked, expiresAt: at.expires }])]);
  }

  /** How many of somebody's exports are not written yet; those who ask for one at the same time wait for each other. */
  async unwritten(tx: Tx, { officerId, postId }: Owner): Promise<number> {
    const rows = await tx.query(
      `SELECT export_id FROM exports WHERE officer_id = $1 AND post_id = $2 AND state IN ('waiting', 'running') FOR UPDATE`,
      [officerId, postId],
    );
    return rows.length;
  }

  /** Those that can be fetched or are being written, the last asked for first; 20 at most. */
  ofOwner(tx: Tx, { officerId, postId }: Owner, now: Date): Promise<StoredExport[]> {
    return tx.query<StoredExport>(
      `SELECT ${columns} FROM exports WHERE officer_id = $1 AND post_id = $2 AND expires_at > $3
        ORDER BY asked_at DESC, export_id LIMIT 20`,
      [officerId, postId, now],
    );
  }

  /** Undefined where there is none, or it is somebody else's. */
  async oneOf(tx: Tx, { officerId, postId }: Owner, id: string): Promise<StoredExport | undefined> {
    const [row] = await tx.query<StoredExport>(
      `SELECT ${columns} FROM exports WHERE export_id = $1 AND officer_id = $2 AND post_id = $3`,
      [id, officerId, postId],
    );
    return row;
  }

  /** The next one to write, from its beginning; also one whose writer is gone. No two replicas get the same. */
  async claim(tx: Tx): Promise<StoredExport | undefined> {
    const [row] = await tx.query<StoredExport>(claim);
    if (row) await tx.query('DELETE FROM export_parts WHERE export_id = $1', [row.export_id]);
    return row;
  }

  /** Stores the next piece. False where another writer has taken over: then nothing is stored. */
  async addPart(tx: Tx, attempt: Attempt, part: { at: number; bytes: Buffer; rows: number }): Promise<boolean> {
    const [row] = await tx.query(addProgress, [...keyOf(attempt), part.rows, part.bytes.length]);
    if (!row) return false;
    await tx.query('INSERT INTO export_parts VALUES ($1, $2, $3)', [attempt.export_id, part.at, part.bytes]);
    return true;
  }

  async setTotal(tx: Tx, attempt: Attempt, rows: number): Promise<void> {
    await tx.query(`UPDATE exports SET rows_total = $3 WHERE ${isMine}`, [...keyOf(attempt), rows]);
  }

  async finish(tx: Tx, attempt: Attempt, now: Date): Promise<void> {
    await tx.query(`UPDATE exports SET state = 'done', done_at = $3 WHERE ${isMine}`, [...keyOf(attempt), now]);
  }

  async fail(tx: Tx, attempt: Attempt, problem: ExportProblem): Promise<void> {
    await tx.query(`UPDATE exports SET state = 'failed', problem = $3 WHERE ${isMine}`, [...keyOf(attempt), problem]);
    await tx.query('DELETE FROM export_parts WHERE export_id = $1', [attempt.export_id]);
  }

  /** Gives it back to whoever comes next: the process ends. */
  async release(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.query(`UPDATE exports SET state = 'waiting', attempts = attempts - 1 WHERE ${isMine}`, keyOf(attempt));
  }

  /** Ends those that failed too often, and deletes the files whose time is over; the rows stay. */
  async tidyUp(tx: Tx, now: Date): Promise<void> {
    await tx.query(
      `UPDATE exports SET state = 'failed', problem = 'export-failed'
        WHERE state = 'running' AND attempts >= ${mostAttempts} AND beat_at < ${silent}`,
    );
    await tx.query(
      `WITH over AS (UPDATE exports SET state = 'expired' WHERE state IN ('done', 'failed') AND expires_at <= $1 RETURNING export_id)
       DELETE FROM export_parts p USING over WHERE p.export_id = over.export_id`,
      [now],
    );
  }

  /** One piece of the file, from 0; undefined after the last. */
  async part(tx: Tx, id: string, at: number): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ bytes: Buffer }>(
      'SELECT bytes FROM export_parts WHERE export_id = $1 AND part = $2',
      [id, at],
    );
    return row?.bytes;
  }
}

const keyOf = ({ export_id: id, attempts }: Attempt): unknown[] => [id, attempts];
const isMine = `export_id = $1 AND attempts = $2 AND state = 'running'`;

const insertExport = insertOf(ExportRow, {
  without: ['state', 'attempts', 'beatAt', 'rowsDone', 'rowsTotal', 'size', 'problem', 'doneAt'],
});

const claim = `
  UPDATE exports SET state = 'running', attempts = attempts + 1, beat_at = clock_timestamp(), rows_done = 0, size = 0
   WHERE export_id = (
     SELECT export_id FROM exports
      WHERE state = 'waiting' OR state = 'running' AND attempts < ${mostAttempts} AND beat_at < ${silent}
      ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED
   ) RETURNING ${columns}`;

const addProgress = `
  UPDATE exports SET rows_done = rows_done + $3, size = size + $4, beat_at = clock_timestamp()
   WHERE ${isMine} RETURNING export_id`;
