import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDay } from './calendar.js';

/** A version of the calendar of a year; `known`: its place in the order in which the engine came to know things. */
@Entity('calendars')
export class CalendarRow {
  @PrimaryColumn('integer') year: number;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') days: CalendarDay[];
  @Column('jsonb', { default: '[]' }) former: CalendarDay[];
  @Column('bigint', { default: () => "nextval('knowledge'::regclass)" }) known: number;
}
