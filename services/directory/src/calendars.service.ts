import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { NotFound } from '@cau-noi/platform';
import { calendarChanged, officialCalendars, type Calendar } from './domain/calendar.js';

/** Working calendars by year. Changing one is a new version of its year, saved and published by `save`. */
@Injectable()
export class CalendarsService {
  /** Enters the calendars that came with this version where a year has none yet. */
  async seed(tx: Tx): Promise<void> {
    const years = officialCalendars.map(({ year }) => year);
    const fresh = await tx.query<{ year: number }>(
      'INSERT INTO calendars (year, version) SELECT unnest($1::int[]), 0 ON CONFLICT DO NOTHING RETURNING year',
      [years],
    );
    for (const { year } of fresh) {
      const calendar = officialCalendars.find((one) => one.year === year);
      if (calendar) await this.save(tx, calendar);
    }
  }

  /** The calendar of a year as it stands; without one, weekends alone count there. */
  async one(tx: Tx, year: number): Promise<Calendar> {
    const [calendar] = await tx.query<Calendar>(
      `SELECT year, version, coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('date', date, 'kind', kind, 'status', status,
         'source', source, 'knownAt', known_at, 'proposal', nullif(proposal, ''))) ORDER BY date, proposal)
         FROM calendar_days d WHERE d.year = c.year), '[]') AS days
       FROM calendars c WHERE year = $1`,
      [year],
    );
    if (!calendar) throw new NotFound('calendar');
    return calendar;
  }

  private async save(tx: Tx, calendar: Calendar): Promise<void> {
    await tx.query('UPDATE calendars SET version = $2 WHERE year = $1', [calendar.year, calendar.version]);
    await tx.query('DELETE FROM calendar_days WHERE year = $1', [calendar.year]);
    await tx.query(
      `INSERT INTO calendar_days SELECT $1, date, kind, status, source, "knownAt", coalesce(proposal, '')
       FROM jsonb_to_recordset($2::jsonb) AS d(date date, kind text, status text, source text, "knownAt" date, proposal text)`,
      [calendar.year, JSON.stringify(calendar.days)],
    );
    tx.publish([calendarChanged(calendar)]);
  }
}
