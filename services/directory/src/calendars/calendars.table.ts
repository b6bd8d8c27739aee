import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDay } from './calendar.js';

/** The calendar of a year; its version is 0 while nothing is known of it. */
@Entity('calendars')
export class CalendarRow {
  @PrimaryColumn('integer') year: number;
  @Column('integer') version: number;
}

/** A day that differs from an ordinary week; those that others replaced stay. */
@Entity('calendar_days')
export class CalendarDayRow {
  @Column('integer') year: number;
  @Column('date') date: string;
  @Column('text') kind: CalendarDay['kind'];
  @Column('text') status: CalendarDay['status'];
  @Column('text') source: string;
  @Column('date') knownAt: string;
  @Column('text', { default: '' }) proposal: string;
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) seq: number;
  @Column('jsonb', { nullable: true }) excludes: CalendarDay['excludes'] | null;
  @Column('boolean', { default: false }) replaced: boolean;
}
