import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { LocalText } from '../organisation/unit.view.js';

/** The posts of those who have an account; read in a demonstration alone, where there are few. */
@Injectable()
export class DemonstrationStore {
  /** Title by user name. */
  async titles(tx: Tx): Promise<Map<string, LocalText>> {
    const rows = await tx.query<{ username: string; title: LocalText }>(titles);
    return new Map(rows.map(({ username, title }) => [username, title]));
  }
}

const titles = `
  SELECT a.username, p.title
    FROM accounts a JOIN org_tenures t USING (officer_id) JOIN org_posts p USING (post_id)`;
