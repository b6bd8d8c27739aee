import { RuleBroken } from '@cau-noi/rules';
import { head, quiet, type Alert, type By, type Decision, type Telling } from './alert.js';

/** A named person answers for it. Codes: 'alert-ended', 'already-acknowledged'. Quiet for the same person again. */
export function acknowledge(alert: Alert, by: By, at: Date): Decision {
  if (alert.acknowledged?.by.officerId === by.officerId) return quiet(alert);
  if (alert.ended) throw alertEnded(alert.ended.at);
  if (alert.acknowledged) throw alreadyAcknowledged(alert.acknowledged);
  const next: Alert = { ...alert, acknowledged: { at, by }, nextAt: null, awaiting: [] };
  const data = { ...head(alert), acknowledgedAt: at.toISOString(), by };
  return { next, events: [{ type: 'escalation.alert-acknowledged.v1', subject: alert.caseId, data }], tellings: [] };
}

/** Was this officer told, or anybody of the own unit? Who was passed over was not. */
export const wasTold = (
  lines: readonly Pick<Telling, 'kind' | 'unitId' | 'officerId'>[],
  { unitId, officerId }: Pick<By, 'unitId' | 'officerId'>,
): boolean => lines.some((line) => line.kind !== 'skipped' && (line.unitId === unitId || line.officerId === officerId));

/** The cause ended: nobody is told any more. */
export function end(alert: Alert, reason: string, at: Date): Decision {
  if (alert.ended) return quiet(alert);
  const next: Alert = { ...alert, ended: { at, reason }, nextAt: null, awaiting: [] };
  return {
    next,
    events: [
      {
        type: 'escalation.alert-ended.v1',
        subject: alert.caseId,
        data: { ...head(alert), reason, endedAt: at.toISOString() },
      },
    ],
    tellings: [],
  };
}

const alertEnded = (at: Date): RuleBroken =>
  new RuleBroken(
    'alert-ended',
    {
      vi: 'Việc đã được xử lý xong, không cần trả lời cảnh báo này.',
      en: 'The matter is settled; this alert needs no answer.',
    },
    { endedAt: at.toISOString() },
  );

const alreadyAcknowledged = ({ at, by }: { at: Date; by: By }): RuleBroken =>
  new RuleBroken(
    'already-acknowledged',
    {
      vi: 'Người khác đã nhận cảnh báo này. Xem ai nhận trong thang báo cáo.',
      en: 'Somebody else has acknowledged this alert. The ladder shows who.',
    },
    { officerId: by.officerId, postId: by.postId, unitId: by.unitId, acknowledgedAt: at.toISOString() },
  );
