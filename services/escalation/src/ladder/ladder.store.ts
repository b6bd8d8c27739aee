import type { Tx } from '@cau-noi/messaging';
import type { Text } from '@cau-noi/vocabulary';
import type { Telling } from '../alerts/alert.js';

/** One line of a ladder's history, with the names of today; null where directory does not know the unit, post or holder. */
export type LadderLine = Required<Telling> & {
  unitName: Text | null;
  postTitle: Text | null;
  officerName: string | null;
};

/** The history of an alert's ladder, oldest first, with the names directory gives today. */
export const ladderLines = (tx: Tx, alertId: string): Promise<LadderLine[]> =>
  tx.query<LadderLine>(
    `SELECT t.kind, t.step, t.unit_id AS "unitId", t.post_id AS "postId", t.officer_id AS "officerId", t.reason, t.at, t.return_on AS "returnOn", t.note,
       u.name AS "unitName", p.title AS "postTitle",
       (SELECT h.name FROM org_tenures h WHERE h.post_id = t.post_id AND h.officer_id = t.officer_id ORDER BY h.valid_from LIMIT 1) AS "officerName"
     FROM alert_tellings t LEFT JOIN org_units u ON u.unit_id = t.unit_id LEFT JOIN org_posts p ON p.post_id = t.post_id
     WHERE t.alert_id = $1 ORDER BY t.telling_id`,
    [alertId],
  );
