import { dayOf, type WorkingCalendar } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import { head, quiet, type Alert, type Answer, type By, type Decision } from '../alerts/alert.js';
import { longestPromise } from '../policies/policy.js';
import { after } from '../policies/working-time.js';

/** The content of an acknowledgement; the note stays with escalation. */
export type Said = Answer & { note: string | null };

/**
 * A named person takes charge of it. Codes: 'alert-ended', 'already-acknowledged'; 'word-missing',
 * 'return-date-missing', 'return-date-past', 'return-date-too-far', 'note-missing'. Changes nothing for the same person
 * again.
 */
export function acknowledge(alert: Alert, by: By, at: Date, said: Said, calendar: WorkingCalendar): Decision {
  if (alert.acknowledged?.by.officerId === by.officerId) return quiet(alert);
  if (alert.ended) throw alertEnded(alert.ended.at);
  if (alert.acknowledged) throw alreadyAcknowledged(alert.acknowledged);
  mustHold(said, at, calendar);
  const { word, returnOn } = said;
  const next: Alert = { ...alert, acknowledged: { at, by, word, returnOn }, nextAt: null, awaiting: [] };
  const data = {
    ...head(alert),
    acknowledgedAt: at.toISOString(),
    by,
    ...(word !== null && { word }),
    ...(returnOn !== null && { returnOn }),
  };
  return { next, events: [{ type: 'escalation.alert-acknowledged.v1', subject: alert.caseId, data }], tellings: [] };
}

/**
 * Checks the content: who deals with it gives a last day, who watches a day to look again, who refuses a reason. No day
 * is far off.
 */
function mustHold({ word, returnOn, note }: Said, at: Date, calendar: WorkingCalendar): void {
  if (word === null) throw wordMissing();
  if (returnOn === null && (word === 'handling' || word === 'watching')) throw returnDateMissing();
  if (returnOn !== null && returnOn < dayOf(at)) throw returnDatePast();
  const latest = dayOf(after(at, longestPromise, calendar));
  if (returnOn !== null && returnOn > latest) throw returnDateTooFar(latest);
  if (word === 'not-mine' && (note ?? '').trim() === '') throw noteMissing();
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

const wordMissing = (): RuleBroken =>
  new RuleBroken('word-missing', {
    vi: 'Chưa chọn câu trả lời. Chọn: tôi xử lý, không phải việc của tôi, hoặc đã biết, theo dõi.',
    en: 'The answer is missing. Say that you deal with it, that it is not yours, or that you watch it.',
  });

const returnDateMissing = (): RuleBroken =>
  new RuleBroken('return-date-missing', {
    vi: 'Chưa ghi ngày. Ghi ngày sẽ xử lý xong, hoặc ngày cần xem lại.',
    en: 'The date is missing. Give the day it will be done, or the day to look at it again.',
  });

const returnDatePast = (): RuleBroken =>
  new RuleBroken('return-date-past', {
    vi: 'Ngày đã qua. Chọn từ hôm nay trở đi.',
    en: 'That day is over. Choose today or a later day.',
  });

const returnDateTooFar = (latest: string): RuleBroken =>
  new RuleBroken(
    'return-date-too-far',
    {
      vi: `Ngày hẹn không quá ${longestPromise.workingDays} ngày làm việc kể từ hôm nay (${latest.split('-').reverse().join('/')}). Chọn ngày gần hơn.`,
      en: `The day lies ${longestPromise.workingDays} working days ahead at most (${latest}). Choose an earlier one.`,
    },
    { latest },
  );

const noteMissing = (): RuleBroken =>
  new RuleBroken('note-missing', {
    vi: 'Chưa ghi lý do. Ghi đơn vị đúng, hoặc vì sao đây là cảnh báo nhầm.',
    en: 'The reason is missing. Name the right unit, or say why this is a false alarm.',
  });
