import { Injectable } from '@nestjs/common';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { workingCalendar, type CalendarDay, type WorkingCalendar } from '@cau-noi/calendar';

/** The working calendar as the directory tells of it; the newest version of a year wins. */
@Injectable()
export class CalendarsService {
  private kept?: { versions: string; calendar: WorkingCalendar };

  async keep(tx: Tx, { year, version, days }: Payload<'directory.calendar-changed.v1'>): Promise<void> {
    const rows = days.map(({ date, kind, status, proposal }) => ({
      date,
      kind,
      status,
      ...(proposal && { proposal }),
    }));
    await tx.query(
      `INSERT INTO calendars AS c (year, version, days) VALUES ($1, $2, $3)
       ON CONFLICT (year) DO UPDATE SET version = excluded.version, days = excluded.days WHERE c.version < excluded.version`,
      [year, version, JSON.stringify(rows)],
    );
  }

  /** As the transaction sees it: read anew only when another version of a year has come. */
  async current(tx: Tx): Promise<WorkingCalendar> {
    const [row] = await tx.prepared<{ versions: string }>('calendar-versions', selectVersions, []);
    const versions = row?.versions ?? '';
    if (this.kept?.versions !== versions) {
      const rows = await tx.prepared<{ days: CalendarDay[] }>('calendars', 'SELECT days FROM calendars', []);
      this.kept = { versions, calendar: workingCalendar(rows.flatMap(({ days }) => days)) };
    }
    return this.kept.calendar;
  }
}

const selectVersions =
  "SELECT coalesce(string_agg(year || ' ' || version, ',' ORDER BY year), '') AS versions FROM calendars";
