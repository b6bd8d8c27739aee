import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { DraftKey } from './draft-key.view.js';

/** Drafts are encrypted in the browser; their keys are kept here, so that another account on the same machine reads nothing. */
@Injectable()
export class DraftKeysStore {
  /** Made at the first call, and the same ever after. */
  async of(tx: Tx, accountId: string): Promise<DraftKey> {
    const [row] = await tx.query<{ key_id: string; key: Buffer }>(
      `INSERT INTO draft_keys (account_id, key_id, key) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET account_id = excluded.account_id RETURNING key_id, key`,
      [accountId, randomUUID(), randomBytes(32)],
    );
    return { keyId: row!.key_id, key: row!.key.toString('base64') };
  }
}
