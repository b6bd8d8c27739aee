import { dayOf, endOf, firstOfficeInstant, startOf, type WorkingCalendar } from '@cau-noi/calendar';
import {
  head,
  quiet,
  type Alert,
  type Answer,
  type By,
  type Decision,
  type Telling,
  type Word,
} from '../alerts/alert.js';
import type { World } from '../ladder/organisation.js';
import { goHigher } from '../ladder/wake.js';
import { longestPromise } from '../policies/policy.js';
import { after } from '../policies/working-time.js';
import {
  alertEnded,
  alreadyAcknowledged,
  noteMissing,
  returnDateMissing,
  returnDatePast,
  returnDateTooFar,
  wordMissing,
} from './refusals.js';

/** The content of an answer; the note stays with escalation. */
export type Said = Answer & { note: string | null };
type Held = Said & { word: Word };

/** So many people in a row who say that it is not theirs alarm the top of the line. */
const mostRefusals = 3;

/**
 * A named person answers. Who deals with it or watches it holds the climb up until the day given, and may replace the
 * answer by a later one; who says that it is not theirs sends it on to the next one at once. Codes: 'alert-ended',
 * 'already-acknowledged' while the answer of somebody else holds; 'word-missing', 'return-date-missing',
 * 'return-date-past', 'return-date-too-far', 'note-missing'. `lines` is the history of the ladder; the same answer
 * again changes nothing.
 */
export function acknowledge(
  alert: Alert,
  by: By,
  at: Date,
  said: Said,
  { world, lines }: { world: World; lines: readonly Telling[] },
): Decision {
  if (isRepeat(alert, by, said, lines)) return quiet(alert);
  if (alert.ended) throw alertEnded(alert.ended.at);
  if (alert.acknowledged && alert.acknowledged.by.officerId !== by.officerId)
    throw alreadyAcknowledged(alert.acknowledged);
  mustHold(said, at, world.calendar);
  const answered: Alert = { ...alert, answers: alert.answers + 1, answeredSize: alert.size };
  const next =
    said.word === 'not-mine' ? sentOn(answered, by, at, world) : heldUp(answered, by, at, said, world.calendar);
  return {
    next: next.next,
    events: [answerEvent(answered, by, at, said), ...next.events],
    tellings: [lineOf(alert, by, at, said), ...next.tellings],
  };
}

/** The same words as the last ones of this person, with nothing told to them since; or no word while theirs holds. */
function isRepeat(alert: Alert, by: By, said: Said, lines: readonly Telling[]): boolean {
  const own = lines.findLast(({ unitId, officerId }) => officerId === by.officerId || unitId === by.unitId);
  if (alert.acknowledged?.by.officerId === by.officerId && said.word === null) return true;
  if (own?.kind !== 'answered' || own.officerId !== by.officerId) return false;
  return own.reason === said.word && (own.returnOn ?? null) === said.returnOn && (own.note ?? null) === said.note;
}

function heldUp(alert: Alert, by: By, at: Date, said: Held, calendar: WorkingCalendar): Decision {
  const { word, returnOn } = said;
  const next: Alert = {
    ...alert,
    acknowledged: { at, by, word, returnOn },
    refused: 0,
    nextAt: endOfAnswer(said, at, calendar),
    awaiting: [],
  };
  return quiet(next);
}

/** When an answer holds no longer: after its day who promised, on the morning of it who looks again. In office hours. */
function endOfAnswer({ word, returnOn }: Held, at: Date, calendar: WorkingCalendar): Date {
  const day = returnOn ?? dayOf(at);
  const morning = firstOfficeInstant(startOf(day), calendar);
  return word === 'watching' && morning > at ? morning : firstOfficeInstant(endOf(day), calendar);
}

/** Only where it is told now does a refusal send it on; somebody whom it has passed already adds a word. */
function sentOn(alert: Alert, by: By, at: Date, world: World): Decision {
  const isHeld = alert.acknowledged !== null;
  if (!isHeld && alert.addressee.unitId !== by.unitId) return quiet(alert);
  const open: Alert = { ...alert, acknowledged: null, refused: alert.refused + 1 };
  const reason = open.refused >= mostRefusals ? 'refused-three-times' : 'not-mine';
  return goHigher(open, { reason, by }, at, world);
}

const answerEvent = (alert: Alert, by: By, at: Date, { word, returnOn }: Held): Decision['events'][number] => ({
  type: 'escalation.alert-acknowledged.v1',
  subject: alert.caseId,
  data: {
    ...head(alert),
    acknowledgedAt: at.toISOString(),
    by,
    word,
    ...(returnOn !== null && { returnOn }),
    answer: alert.answers,
  },
});

const lineOf = ({ step }: Alert, by: By, at: Date, { word, returnOn, note }: Held): Telling => ({
  unitId: by.unitId,
  postId: by.postId,
  officerId: by.officerId,
  kind: 'answered',
  step,
  at,
  reason: word,
  returnOn,
  note,
});

/**
 * Checks the content: who deals with it gives a last day, who watches a day to look again, who refuses a reason. No day
 * is far off.
 */
function mustHold(said: Said, at: Date, calendar: WorkingCalendar): asserts said is Held {
  const { word, returnOn, note } = said;
  if (word === null) throw wordMissing();
  if (returnOn === null && (word === 'handling' || word === 'watching')) throw returnDateMissing();
  if (returnOn !== null && returnOn < dayOf(at)) throw returnDatePast();
  const latest = dayOf(after(at, longestPromise, calendar));
  if (returnOn !== null && returnOn > latest) throw returnDateTooFar(latest);
  if (word === 'not-mine' && (note ?? '').trim() === '') throw noteMissing();
}
