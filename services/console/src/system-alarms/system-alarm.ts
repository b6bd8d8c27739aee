/** An alarm about the system itself, as it is stored. `rank`: 0 while it lasts, 2 when it has ended. */
export type SystemAlarm = {
  alarm_id: string;
  service: string;
  reason: string;
  last_heartbeat_at: Date | null;
  raised_at: Date | null;
  ended_at: Date | null;
  rank: number;
};

/**
 * Why an alarm ended, as a code: of an engine that was silent or late, because its heartbeats came again; the others
 * end with their cause.
 */
export const endReasonOf = (reason: string): string =>
  reason === 'heartbeat-missing' || reason === 'engine-behind' ? 'heard-again' : 'trouble-over';
