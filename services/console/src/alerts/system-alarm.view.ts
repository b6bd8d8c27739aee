import { endReasonOf, type SystemAlarm } from '../system-alarms/system-alarm.js';
import type { AlertItemView } from './alert.view.js';

/** An alarm about the system in the form of the other alerts: it is about no case, and whoever runs the system is on the State line. */
export const systemAlarmItem = (row: SystemAlarm): AlertItemView => ({
  id: row.alarm_id,
  alertId: row.alarm_id,
  cause: 'system',
  line: 'state',
  number: null,
  caseId: null,
  caseNumber: null,
  unitId: null,
  rule: null,
  month: null,
  clockId: null,
  groupSize: null,
  crowd: null,
  raisedAt: row.raised_at?.toISOString() ?? null,
  state: row.ended_at ? 'ended' : 'raised',
  rungs: [],
  skipped: [],
  repeated: 0,
  nextAt: null,
  acknowledged: null,
  ended: row.ended_at && { at: row.ended_at.toISOString(), reason: endReasonOf(row.reason) },
  waitsForMe: row.ended_at === null,
  unit: null,
  case: { id: null, number: null, kind: null, subject: null, state: null, version: 0, due: null },
  system: { service: row.service, reason: row.reason, lastHeartbeatAt: row.last_heartbeat_at?.toISOString() ?? null },
});
