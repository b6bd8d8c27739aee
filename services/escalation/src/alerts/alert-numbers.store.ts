import { dayOf, yearOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import type { AlertFacts } from './alert.js';

/** Gives each alert its number: `CB-<yy>-<four or more digits>`, gapless per year, in the order raised. */
export async function numbered(tx: Tx, alerts: readonly Omit<AlertFacts, 'alertNumber'>[]): Promise<AlertFacts[]> {
  const years = Map.groupBy(alerts, ({ raisedAt }) => yearOf(dayOf(raisedAt)));
  const numbers = new Map<string, string>();
  for (const [year, raised] of [...years].sort(([a], [b]) => a - b)) {
    const first = (await takeNumbers(tx, year, raised.length)) - raised.length + 1;
    raised.forEach(({ alertId }, i) =>
      numbers.set(alertId, `CB-${String(year).slice(2)}-${String(first + i).padStart(4, '0')}`),
    );
  }
  return alerts.map((alert) => ({ ...alert, alertNumber: numbers.get(alert.alertId)! }));
}

/** The last of `count` numbers that are now used in a year; gapless because it rolls back with everything else. */
async function takeNumbers(tx: Tx, year: number, count: number): Promise<number> {
  const [row] = await tx.prepared<{ last: number }>(
    'alert-numbers',
    'INSERT INTO alert_numbers VALUES ($1, $2) ON CONFLICT (year) DO UPDATE SET last = alert_numbers.last + $2 RETURNING last',
    [year, count],
  );
  return row?.last ?? count;
}
